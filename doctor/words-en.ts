import type { DoctorWords } from './words.ts'

const command = 'npm run doctor --'

export const english: DoctorWords = {
  help: `${command} --organization-id ID --pipeline-id ID [options]

Asks Yunxiao for everything that the gate would read of a run, and says whether it is as we read it.
Nothing is changed: every request is a GET.

  --organization-id ID          needed, unless --edition is region
  --pipeline-id ID              needed
  --pipeline-run-id NUMBER      a run's number, or latest (default: latest)
  --edition NAME                central or region (default: central)
  --endpoint ADDRESS            of the API; needed for --edition region
  --role-to-assume ARN          keyless, with --oidc-provider-arn, in a workflow's job
  --oidc-provider-arn ARN
  --audience TEXT               of the OIDC token (default: sts.aliyuncs.com)
  --role-session-name NAME      (default: github-action-session)
  --role-session-expiration S   seconds (default: 3600)
  --sts-endpoint ADDRESS        (default: https://sts.aliyuncs.com)
  --language CODE               en or zh-CN (default: en)
  --save FILE                   write what was found, for a bug report: names of fields, types, statuses,
                                trigger modes, action types and days; no other text, and made-up ids
  --help                        print this and end

Credentials come from the environment, never from options:
  YUNXIAO_ACCESS_TOKEN (or ALIBABA_CLOUD_YUNXIAO_ACCESS_TOKEN), or
  ALIBABA_CLOUD_ACCESS_KEY_ID with ALIBABA_CLOUD_ACCESS_KEY_SECRET, and ALIBABA_CLOUD_SECURITY_TOKEN for temporary keys.

Exit code: 0 where all that was asked could be read, else 1.`,
  signedInWith: {
    'access-token': 'a personal access token',
    'access-key': 'an AccessKey pair',
    'security-token': 'temporary keys (STS)',
    role: 'the keys of a role (keyless)'
  },
  asking: (host, signedInWith) => `Asking ${host} with ${signedInWith}.`,
  columns: [
    'Operation',
    'HTTP',
    'As we read it',
    "Fields we don't know",
    'Fields we miss',
    'Not in our lists'
  ],
  asWeReadIt: 'yes',
  notAsWeReadIt: 'no',
  notAsked: 'not asked',
  notAskedBecause: (operations, why) =>
    `Not asked: ${operations.join(', ')}. Why: ${
      {
        'no-sign-in': 'the sign-in failed',
        'no-run-number':
          'no run is known, as no list of runs could be read. Give a number: --pipeline-run-id 42',
        'no-run': 'the pipeline has no run yet',
        'run-not-read': 'the run could not be read',
        'no-job-with-log': 'no job of the run has a log',
        'steps-not-read': "the job's steps could not be read",
        'no-step': 'the job has no steps',
        'part-not-read': "the step's log could not be read",
        'empty-log': "the step's log is empty",
        'address-not-read': "the log's address could not be read",
        'no-address': 'the service gave no address of the log that can be used',
        'no-deployment': 'no job of the run deploys to hosts',
        'order-not-read': 'the deploy order could not be read',
        'no-machine': 'the deploy order has no machine with a machineSn'
      }[why]
    }.`,
  types: { text: 'text', number: 'number', flag: 'true or false', object: 'object', list: 'list' },
  otherType: (path, found, known) => `${path} (${found}, not ${known})`,
  notInOurLists: {
    status: (word) => `status ${word}`,
    triggerMode: (word) => `trigger mode ${word}`,
    actionType: (word) => `action type ${word}`
  },
  whatToDo: 'What could not be read, and what to do:',
  allRead: 'All that was asked could be read.',
  notRead: (count) => `${count} ${count === 1 ? 'operation' : 'operations'} could not be read.`,
  pleaseReport: (isSaved) =>
    `Some of it is new to us. Please report it${isSaved ? ' with the saved file' : '; --save doctor.json writes a file for that'}, so that the gate learns it.`,
  saved: (file) => `Saved to ${file}. Look through it before you pass it on.`,
  notSaved: (file, why) =>
    `--save ${file} can't be written: ${why}. Give a file in a folder that exists. Example: --save doctor.json`,
  problems: {
    secret: (option, variable, example) =>
      `--${option} is no option, as others could see it in the list of processes and in the shell's history (its value is not shown here). Set the variable ${variable}. Example: ${variable}=${example} ${command} --organization-id … --pipeline-id 1234`,
    unknown: (option) =>
      `--${option} is not an option; --help lists them. Example: ${command} --organization-id 5ebbc0228123212b59xxxxx --pipeline-id 1234`,
    stray: (position) =>
      `The text at place ${position} (not shown, as it may be secret) belongs to no option. Example: ${command} --organization-id 5ebbc0228123212b59xxxxx --pipeline-id 1234`,
    noValue: (option, example) => `--${option} has no value. Example: --${option} ${example}`,
    invalid: (option, value, takes, example) =>
      `--${option} is "${value}", but takes ${takes}. Example: --${option} ${example}`,
    missing: (option, takes, example) => `--${option} is required: ${takes}. Example: --${option} ${example}`,
    regionWithoutEndpoint:
      '--edition region needs the address of your Region edition as --endpoint. Example: --endpoint https://yunxiao.example.com',
    regionWithKeys:
      '--edition region has the token API only, and takes no AccessKey and no role: set the variable YUNXIAO_ACCESS_TOKEN. Example: YUNXIAO_ACCESS_TOKEN=pt-…',
    noCredentials: `No credentials were found. Set the variable YUNXIAO_ACCESS_TOKEN (a personal access token), or ALIBABA_CLOUD_ACCESS_KEY_ID with ALIBABA_CLOUD_ACCESS_KEY_SECRET. Example: YUNXIAO_ACCESS_TOKEN=pt-… ${command} --organization-id … --pipeline-id 1234`,
    incomplete: (given, missing) => `${given} was given without ${missing}. Give both. Example: ${missing}=…`,
    severalKinds: (given) =>
      `Credentials of more than one kind were given: ${given}. Leave only one kind. Example: YUNXIAO_ACCESS_TOKEN alone`,
    malformed: (name) =>
      `The variable ${name} (its value is a secret and not shown) has to be one word, without blanks and line breaks. Example: ${name}=…`,
    proxy: (variable) =>
      `The variable ${variable} has to be the address of a proxy (its value may hold a password and is not shown). Example: ${variable}=http://proxy.example.com:3128`
  }
}
