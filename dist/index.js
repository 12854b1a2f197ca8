/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 7766:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   jJ: () => (/* binding */ isRunNotFound),
/* harmony export */   zP: () => (/* binding */ problemUnlessAborted)
/* harmony export */ });
/* unused harmony export codeOfError */
/** The only error that calls to remote services throw. */
class ApiError extends Error {
    problem;
    constructor(problem) {
        super(`${problem.operation}: ${problem.failure.kind}`);
        this.name = 'ApiError';
        this.problem = problem;
    }
}
/**
 * Why a call failed, where one can go on without its answer.
 *
 * @throws the error itself where it is none of a call, or where the call was aborted
 */
function problemUnlessAborted(error) {
    if (!(error instanceof ApiError) || error.problem.failure.kind === 'aborted')
        throw error;
    return error.problem;
}
/** Why a call failed; null where the error is none of a call. */
function failureOf(error) {
    return error instanceof ApiError ? error.problem.failure : null;
}
/** The code that the service gave with this error, null where it gave none. */
function codeOfError(error) {
    const failure = failureOf(error);
    return failure === null || failure.kind === 'aborted' ? null : (failure.error?.code ?? null);
}
/** True where the service says that the run does not exist (yet). */
function isRunNotFound(error) {
    return codeOfError(error)?.toLowerCase() === 'invalidpipelinerun.notfound';
}


/***/ }),

/***/ 5978:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ Caller),
  Y: () => (/* binding */ withoutAuthorization)
});

// EXTERNAL MODULE: ./compiled/http/backoff.js
var backoff = __nccwpck_require__(5187);
// EXTERNAL MODULE: ./compiled/http/http-client.js + 1 modules
var http_client = __nccwpck_require__(2003);
// EXTERNAL MODULE: ./compiled/text/lenient.js
var lenient = __nccwpck_require__(5503);
// EXTERNAL MODULE: ./compiled/text/lossless-json.js
var lossless_json = __nccwpck_require__(3703);
// EXTERNAL MODULE: ./compiled/api/codes.js
var codes = __nccwpck_require__(6491);
// EXTERNAL MODULE: ./compiled/api/fields.js
var api_fields = __nccwpck_require__(1852);
;// CONCATENATED MODULE: ./compiled/api/meaning.js





/** @param nowMs the gate's time, for a `Retry-After` that is a date */
function meaningOfAnswer(result, reader, nowMs) {
    switch (result.kind) {
        case 'failure':
            return meaningOfFailure(result);
        case 'too-large':
            return { kind: 'too-large', error: ownError('too-large', null) };
        case 'answer': {
            const known = reader.memory?.recall(result) ?? null;
            if (known !== null)
                return { kind: 'good', value: known };
            const meaning = meaningOfBody(result, reader, nowMs);
            if (meaning.kind === 'good')
                reader.memory?.keep(result, meaning.value);
            return meaning;
        }
    }
}
function meaningOfFailure(failure) {
    const error = ownError(failure.reason, failure.detail);
    switch (failure.reason) {
        case 'aborted':
            return { kind: 'aborted' };
        case 'unknown-host':
        case 'certificate':
        case 'no-tls':
        case 'proxy-refused':
            return { kind: 'refusal-at-first', error };
        case 'connection-refused':
        case 'timeout':
        case 'broken-connection':
            return {
                kind: 'passing',
                error,
                isThrottling: false,
                serverWaitMs: null,
                isCertainlyNotTaken: failure.reason === 'connection-refused'
            };
    }
}
function meaningOfBody(answer, reader, nowMs) {
    const { httpStatus, headers } = answer;
    const isSuccessStatus = httpStatus >= 200 && httpStatus < 300;
    const isText = reader.reads === 'text' && isSuccessStatus;
    const body = answer.isWhole && !isText ? parseBody(answer.body) : { kind: 'none' };
    const said = readError(body);
    const error = {
        problem: null,
        httpStatus,
        ...said,
        requestId: said.requestId ?? requestIdOf(headers)
    };
    const waitMs = (0,backoff/* serverWaitMs */.R)(headers, nowMs);
    const passing = (isThrottling, problem = null) => ({
        kind: 'passing',
        error: { ...error, problem },
        isThrottling,
        serverWaitMs: waitMs,
        isCertainlyNotTaken: isThrottling
    });
    const readAs = (told) => {
        const value = reader.read(told, headers);
        return value === null ? passing(false, 'not-as-documented') : { kind: 'good', value };
    };
    const documented = said.code === null ? null : (0,codes/* documentedCode */.C)(said.code);
    switch (documented?.effect) {
        case 'throttled':
            return passing(true);
        case 'passing':
            return passing(httpStatus === 429);
        case 'clock-off': {
            const serverTimeMs = Date.parse(headers['date'] ?? '');
            return { kind: 'clock-off', error, serverTimeMs: Number.isNaN(serverTimeMs) ? null : serverTimeMs };
        }
        case 'nonce-used':
        case 'security-token-expired':
        case 'refusal':
            return { kind: documented.effect, error };
        case undefined:
            break;
    }
    if (httpStatus === 429)
        return passing(true);
    if (httpStatus === 408 || httpStatus >= 500)
        return passing(false);
    if (!isSuccessStatus)
        return { kind: 'refusal-at-first', error };
    if (!answer.isWhole)
        return passing(false, 'cut');
    if (isText)
        return readAs(answer.body);
    if (answer.body.trim() === '')
        return passing(false, 'empty');
    if (body.kind !== 'json')
        return passing(false, 'not-json');
    if ((0,lenient/* isRecord */.u4)(body.value) && String(body.value['success']) === 'false')
        return { kind: 'refusal-at-first', error };
    return readAs(body.value);
}
function parseBody(text) {
    try {
        return { kind: 'json', value: (0,lossless_json/* parseJson */.q)(text.replace(/^\uFEFF/, '')) };
    }
    catch {
        return /^\s*<(\?xml|Error)/.test(text) ? { kind: 'xml', text } : { kind: 'none' };
    }
}
const saidNothing = { code: null, message: null, requestId: null };
/** Reads the error out of the three shapes: gateway JSON, business JSON, and old gateways' XML. */
function readError(body) {
    switch (body.kind) {
        case 'none':
            return saidNothing;
        case 'xml': {
            const element = (name) => (0,api_fields/* sayingOf */.NM)(new RegExp(`<${name}>([^<]*)</${name}>`).exec(body.text)?.[1]);
            return { code: element('Code'), message: element('Message'), requestId: element('RequestId') };
        }
        case 'json': {
            if (!(0,lenient/* isRecord */.u4)(body.value) || String(body.value['success']) === 'true')
                return saidNothing;
            const fields = body.value;
            const first = (...names) => names.map((name) => (0,api_fields/* sayingOf */.NM)(fields[name])).find((found) => found !== null) ?? null;
            return {
                code: first('errorCode', 'Code', 'code'),
                message: first('errorMessage', 'errorDescription', 'Message', 'message'),
                requestId: first('requestId', 'RequestId')
            };
        }
    }
}
function requestIdOf(headers) {
    return headers['x-acs-request-id'] ?? headers['x-request-id'] ?? null;
}
/** What is known of a failure that is not the service's. */
function ownError(problem, message) {
    return { problem, httpStatus: null, code: null, message, requestId: null };
}

// EXTERNAL MODULE: ./compiled/api/api-error.js
var api_error = __nccwpck_require__(7766);
;// CONCATENATED MODULE: ./compiled/api/failure.js

/** Why this answer ends the call; null where another try may help. */
function failureOf(meaning, effect, state) {
    const isSentOnce = effect === 'start' || effect === 'act';
    switch (meaning.kind) {
        case 'aborted':
            return isSentOnce ? { kind: 'uncertain', error: ownError('aborted', null) } : { kind: 'aborted' };
        case 'too-large':
            return { kind: isSentOnce ? 'uncertain' : 'too-large', error: meaning.error };
        case 'refusal':
            return { kind: 'refused', error: meaning.error };
        case 'refusal-at-first':
            return failureOfUndocumented(meaning.error, effect, state.hasGoodAnswer);
        case 'passing':
            return isSentOnce && !meaning.isCertainlyNotTaken ? { kind: 'uncertain', error: meaning.error } : null;
        case 'clock-off':
            return !state.isCorrected && state.mend(meaning)
                ? null
                : { kind: 'not-corrected', error: meaning.error };
        case 'nonce-used':
            // Something on the way may have sent it twice, and the first may have been taken.
            if (isSentOnce)
                return { kind: 'uncertain', error: meaning.error };
            return state.isCorrected ? { kind: 'not-corrected', error: meaning.error } : null;
        case 'security-token-expired':
            return !state.isCorrected && state.mend(meaning)
                ? null
                : { kind: 'security-token-expired', error: meaning.error };
    }
}
function failureOfUndocumented(error, effect, hasGoodAnswer) {
    const { httpStatus } = error;
    // An answer without a documented code does not tell whether a run was started.
    if (effect === 'start' && httpStatus !== null)
        return { kind: 'uncertain', error };
    const isRedirect = httpStatus !== null && httpStatus >= 300 && httpStatus < 400;
    if (effect === 'act' && isRedirect && hasGoodAnswer)
        return { kind: 'uncertain', error };
    const isFinal = !hasGoodAnswer || effect === 'optional' || (effect === 'act' && httpStatus !== null);
    return isFinal ? { kind: 'refused', error } : null;
}

;// CONCATENATED MODULE: ./compiled/api/caller.js





/** Nothing to show: for addresses that anybody may read. */
const withoutAuthorization = {
    authorize: (request) => Promise.resolve(request),
    mend: () => false
};
/** Tries in a row that may fail before the first good answer (contract, "Trouble"). */
const triesBeforeFirstAnswer = 6;
/** How long after what may be a false alarm the service is asked again. */
const falseAlarmWaitMs = 60_000;
class Caller {
    #options;
    #hasGoodAnswer = false;
    constructor(options) {
        this.#options = options;
    }
    /**
     * The operation's answer, after as many tries as it takes.
     *
     * @throws ApiError, and nothing else
     */
    async call(operation, limits) {
        const { authorization, clock, observer, service } = this.#options;
        let trouble = null;
        let hadFalseAlarm = false;
        const corrected = new Set();
        for (;;) {
            const { meaning, request } = await this.#try(operation, limits);
            if (meaning.kind === 'good') {
                // What the gate can do without says nothing of what it can't.
                this.#hasGoodAnswer ||= operation.effect !== 'optional';
                if (trouble !== null)
                    observer.ended(service, trouble.failures, clock.nowMs() - trouble.sinceMs);
                return meaning.value;
            }
            if (!hadFalseAlarm && this.#mayBeFalseAlarm(meaning, limits)) {
                hadFalseAlarm = true;
                trouble = this.#note(trouble, meaning, operation, limits);
                await this.#pause(falseAlarmWaitMs, meaning.error, operation, limits);
                continue;
            }
            const failure = failureOf(meaning, operation.effect, {
                hasGoodAnswer: this.#hasGoodAnswer,
                isCorrected: corrected.has(meaning.kind),
                mend: (fault) => authorization.mend(fault, request)
            });
            if (failure !== null)
                throw this.#error(operation, failure);
            if (!isTrouble(meaning)) {
                // Corrected: send it again at once, but not a second time in a row for the same reason.
                corrected.add(meaning.kind);
                continue;
            }
            corrected.clear();
            trouble = this.#note(trouble, meaning, operation, limits);
            const wishMs = meaning.kind === 'passing' ? meaning.serverWaitMs : null;
            const waitMs = (0,backoff/* backoffMs */.j)(trouble.failures, wishMs, this.#options.random);
            await this.#pause(waitMs, meaning.error, operation, limits);
        }
    }
    async #try(operation, limits) {
        const { authorization, clock, http } = this.#options;
        this.#throwIfAborted(operation, limits);
        const request = await authorization.authorize(operation.request, operation.name, limits);
        this.#throwIfAborted(operation, limits);
        const leave = await this.#enter(operation, limits);
        try {
            this.#throwIfAborted(operation, limits);
            const leftMs = limits.deadlineMs - clock.nowMs();
            if (leftMs <= 0)
                throw this.#error(operation, { kind: 'out-of-time', error: null });
            const result = await http.send(request, {
                timeLimitMs: Math.min(http_client/* exchangeTimeLimitMs */.WI, leftMs),
                signal: limits.signal
            });
            return { meaning: meaningOfAnswer(result, operation, clock.nowMs()), request };
        }
        finally {
            leave();
        }
    }
    /** Waits for a place, which is held during one exchange only. */
    async #enter(operation, limits) {
        if (operation.lane === null)
            return () => undefined;
        const { clock } = this.#options;
        let leave;
        try {
            leave = await operation.lane.enter(clock, limits.deadlineMs - clock.nowMs(), signalOfTries(limits));
        }
        catch {
            throw this.#error(operation, { kind: 'aborted' });
        }
        if (leave === null)
            throw this.#error(operation, { kind: 'out-of-time', error: null });
        return leave;
    }
    #mayBeFalseAlarm(meaning, limits) {
        const { falseAlarmStatus } = this.#options;
        return ((meaning.kind === 'refusal' || meaning.kind === 'refusal-at-first') &&
            falseAlarmStatus !== null &&
            meaning.error.httpStatus === falseAlarmStatus &&
            this.#hasGoodAnswer &&
            limits.patience === 'persist');
    }
    #note(trouble, meaning, operation, limits) {
        const { clock, observer, service } = this.#options;
        const isThrottling = meaning.kind === 'passing' && meaning.isThrottling;
        // What the gate can do without, above all logs, never slows its looks down: it waits, or ends, by itself.
        if (isThrottling && operation.effect !== 'optional')
            observer.throttled();
        const noted = trouble ?? { sinceMs: clock.nowMs(), failures: 0, counted: 0 };
        noted.failures += 1;
        // Throttling says that the service is there and the request well-formed: it is not counted.
        noted.counted += isThrottling ? 0 : 1;
        const isUnusable = !this.#hasGoodAnswer && noted.counted >= triesBeforeFirstAnswer;
        if (limits.patience === 'once' || isUnusable) {
            const serverWaitMs = meaning.kind === 'passing' ? meaning.serverWaitMs : null;
            const { error } = meaning;
            throw this.#error(operation, { kind: 'unusable', tries: noted.failures, error, serverWaitMs });
        }
        if (trouble === null)
            observer.began(service, operation.name, meaning.error);
        return noted;
    }
    /** Waits before the next try; the deadline ends the wait. */
    async #pause(waitMs, error, operation, limits) {
        const { clock } = this.#options;
        const leftMs = limits.deadlineMs - clock.nowMs();
        try {
            await clock.sleep(Math.min(waitMs, leftMs), signalOfTries(limits));
        }
        catch {
            throw this.#error(operation, { kind: 'aborted' });
        }
        if (waitMs >= leftMs)
            throw this.#error(operation, { kind: 'out-of-time', error });
    }
    #throwIfAborted(operation, limits) {
        if (signalOfTries(limits).aborted)
            throw this.#error(operation, { kind: 'aborted' });
    }
    #error(operation, failure) {
        return new api_error/* ApiError */.hD({ service: this.#options.service, operation: operation.name, failure });
    }
}
/** What stops further tries. */
function signalOfTries(limits) {
    return limits.newTriesSignal ?? limits.signal;
}
function isTrouble(meaning) {
    return meaning.kind === 'passing' || meaning.kind === 'refusal-at-first';
}


/***/ }),

/***/ 6491:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ documentedCode)
/* harmony export */ });
/* unused harmony export documentedCodeNames */
/**
 * The error codes that the two Yunxiao APIs and STS are known to give, and what each means for a caller.
 * Sentences of advice are in the message catalogues, by `advice`.
 */
const refusal = (advice) => ({ effect: 'refusal', advice });
const refusalForAll = (advice) => ({ ...refusal(advice), isWrongForAll: true });
const passing = { effect: 'passing', advice: 'wait-and-retry' };
const throttled = { effect: 'throttled', advice: 'lower-request-rate' };
const documentedCodes = {
    // GetPipelineRun's own page
    'InvalidParam.ParamNotPresent': refusal('check-parameters'),
    'InvalidUser.NotFound': refusalForAll('register-user'),
    'Forbidden.UserNotInCurrentOrganization': refusalForAll('join-organization'),
    'InvalidOrganization.NotFound': refusalForAll('check-organization-id'),
    'InvalidPipeline.NotFound': refusal('check-pipeline-id'),
    'InvalidPipelineRun.NotFound': refusal('check-pipeline-run-id'),
    // Alibaba Cloud's gateway
    'InvalidAccessKeyId.NotFound': refusalForAll('check-access-key-id'),
    'InvalidAccessKeyId.Inactive': refusalForAll('activate-access-key'),
    SignatureDoesNotMatch: refusalForAll('check-access-key-secret'),
    SignatureNonceUsed: { effect: 'nonce-used', advice: 'report-nonce' },
    'InvalidTimeStamp.Expired': { effect: 'clock-off', advice: 'check-clock' },
    IllegalTimestamp: { effect: 'clock-off', advice: 'check-clock' },
    'InvalidSecurityToken.Expired': { effect: 'security-token-expired', advice: 'renew-security-token' },
    'InvalidSecurityToken.Malformed': refusalForAll('check-security-token'),
    'Forbidden.RAM': refusalForAll('grant-ram-permission'),
    NoPermission: refusalForAll('grant-ram-permission'),
    Throttling: throttled,
    'Throttling.User': throttled,
    'Throttling.Api': throttled,
    ServiceUnavailable: passing,
    InternalError: passing,
    // The token API
    Unauthorized: refusalForAll('check-access-token'),
    InvalidTokenError: refusalForAll('check-access-token'),
    ExpiredTokenError: refusalForAll('renew-access-token'),
    Forbidden: refusal('grant-token-permission'),
    'Forbidden.InvalidUser.UserNotInCurrentOrganization': refusalForAll('join-organization'),
    'Forbidden.InvalidOrganizationMember': refusalForAll('join-organization'),
    BadRequest: refusal('check-parameters'),
    UnsupportedInCurrentEnv: refusalForAll('use-other-edition'),
    UnsupportedCurrentTokenType: refusalForAll('use-other-token-kind'),
    TooManyRequests: throttled,
    InternalServerError: passing,
    // Seen in the token API by its clients
    ApiRateLimited: throttled,
    SystemInternalError: passing,
    SYSTEM_UNKNOWN_ERROR: passing,
    ThirdPartyApiAuthFailed: refusal('authorize-third-party'),
    ApiDeprecated: refusal('update-action'),
    // STS
    'AuthenticationFail.OIDCToken.Expired': refusalForAll('check-oidc-token'),
    'AuthenticationFail.OIDCToken.Invalid': refusalForAll('check-oidc-token'),
    'AuthenticationFail.NoPermission': refusalForAll('check-role-trust'),
    'EntityNotExist.Role': refusalForAll('check-role'),
    'EntityNotExist.OIDCProvider': refusalForAll('check-oidc-provider'),
    ImplicitDeny: refusalForAll('check-role-trust'),
    'InvalidParameter.RoleArn': refusalForAll('check-role'),
    'InvalidParameter.DurationSeconds': refusalForAll('check-session-expiration')
};
const codesByLowerCase = new Map(Object.entries(documentedCodes).map(([code, meaning]) => [code.toLowerCase(), meaning]));
/** All documented codes, as documented. */
const documentedCodeNames = Object.keys(documentedCodes);
/** What a code means; null for one that nobody documented. `Throttling.*` is throttling, whatever follows. */
function documentedCode(code) {
    const name = code.toLowerCase();
    return codesByLowerCase.get(name) ?? (name.startsWith('throttling') ? throttled : null);
}


/***/ }),

/***/ 1852:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ readRunId),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   NM: () => (/* binding */ sayingOf),
/* harmony export */   aC: () => (/* binding */ readTimeMs),
/* harmony export */   mr: () => (/* binding */ parseJsonOrNull),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   v8: () => (/* binding */ readDigits),
/* harmony export */   wh: () => (/* binding */ readId)
/* harmony export */ });
/* harmony import */ var _text_lenient_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5503);
/* harmony import */ var _text_lossless_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3703);
/** Values of the services' answers, read tolerantly: fields are missing, null, or of another type here and there. */


/** An object, or one that is sent as JSON in a string; null where it is neither. */
function readFields(value) {
    const found = typeof value === 'string' ? parseJsonOrNull(value) : value;
    return (0,_text_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(found) ? found : null;
}
/** The value of a JSON text; null where it is none. */
function parseJsonOrNull(json) {
    try {
        return (0,_text_lossless_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(json);
    }
    catch {
        return null;
    }
}
/** What is made of the elements that are objects; null where the value is no list. */
function readList(value, read) {
    if (!Array.isArray(value))
        return null;
    return value.flatMap((element) => {
        const found = (0,_text_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(element) ? read(element) : null;
        return found === null ? [] : [found];
    });
}
/** What the services send where they have nothing to say, though they could leave the field out. */
const placeholder = /^["“”]{2}$/;
/** A code or a message: like a word, but a placeholder of two quotation marks is none. */
function sayingOf(value) {
    const word = (0,_text_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(value);
    return word === null || placeholder.test(word) ? null : word;
}
/** Booleans come as text here and there, and some as 1. */
function isTrue(value) {
    return value === true || value === 'true' || value === 1;
}
/** An id, whatever JSON it came in; null where there is none, or what is there can't be one. */
function readId(value) {
    const id = typeof value === 'number' ? String(value) : (0,_text_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(value);
    return id !== null && /^[\w.-]{1,128}$/.test(id) && !/^\.+$/.test(id) ? id : null;
}
/** A whole number that is not negative, in digits; null for any other value. */
function readDigits(value) {
    const id = readId(value);
    return id !== null && /^\d+$/.test(id) ? id : null;
}
/** A run's number, which is above zero; null where there is none. */
function readRunId(value) {
    const digits = readDigits(value);
    return digits !== null && BigInt(digits) > 0n ? digits : null;
}
/** The end of the year 9999: the last time that is written in the usual way. */
const latestTimeMs = Date.UTC(10_000, 0) - 1;
/** Milliseconds since 1970; null where there is no time (missing, null, zero). */
function readTimeMs(value) {
    const time = typeof value === 'string' ? Number(value) : value;
    return typeof time === 'number' && time > 0 && time <= latestTimeMs ? time : null;
}


/***/ }),

/***/ 3972:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ServerTime),
/* harmony export */   U: () => (/* binding */ timestampOf)
/* harmony export */ });
class ServerTime {
    #clock;
    #skewMs = 0;
    constructor(clock) {
        this.#clock = clock;
    }
    /** Milliseconds since 1970. */
    nowMs() {
        return this.#clock.nowMs() + this.#skewMs;
    }
    /** @param serverTimeMs what the server's time is now, where it told it */
    correct(serverTimeMs) {
        if (serverTimeMs !== null)
            this.#skewMs = serverTimeMs - this.#clock.nowMs();
    }
}
/** The form that signatures have it in: `2026-11-24T08:00:00Z`. */
function timestampOf(timeMs) {
    return new Date(timeMs).toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ }),

/***/ 5187:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ serverWaitMs),
/* harmony export */   j: () => (/* binding */ backoffMs)
/* harmony export */ });
/** How long to wait before the next try after a failure. */
const firstBackoffMs = 1_000;
const longestBackoffMs = 30_000;
/**
 * Exponential backoff with full jitter, 1 s doubling to 30 s: uniform between zero and the ceiling
 * (M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015). A server's own wish
 * is honoured: never less than that, and up to a second more so that waiters don't return together.
 *
 * @param failures how many tries in a row have failed, at least 1
 * @param serverWaitMs what `Retry-After` or `x-acs-retry-after` asked for, null without one
 * @param random a number from 0 up to 1
 */
function backoffMs(failures, serverWaitMs, random) {
    const ceilingMs = Math.min(longestBackoffMs, firstBackoffMs * 2 ** Math.min(failures - 1, 30));
    return serverWaitMs === null ? random() * ceilingMs : serverWaitMs + random() * firstBackoffMs;
}
/**
 * What the server asks the client to wait, in ms: `x-acs-retry-after` (milliseconds) or `Retry-After`
 * (seconds, or an HTTP date). Null where it asks nothing, or nothing that can be read.
 */
function serverWaitMs(headers, nowMs) {
    const milliseconds = headers['x-acs-retry-after'];
    if (milliseconds !== undefined && /^\d+$/.test(milliseconds.trim()))
        return Number(milliseconds);
    const retryAfter = headers['retry-after']?.trim();
    if (retryAfter === undefined)
        return null;
    if (/^\d+$/.test(retryAfter))
        return Number(retryAfter) * 1000;
    const dateMs = /[a-z]/i.test(retryAfter) ? Date.parse(retryAfter) : Number.NaN;
    if (Number.isNaN(dateMs))
        return null;
    // By the server's own clock, where it tells its time.
    const serverNowMs = Date.parse(headers['date'] ?? '');
    return Math.max(0, dateMs - (Number.isNaN(serverNowMs) ? nowMs : serverNowMs));
}


/***/ }),

/***/ 2003:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r2: () => (/* binding */ bodyLimitBytes),
  uT: () => (/* binding */ createHttpClient),
  WI: () => (/* binding */ exchangeTimeLimitMs)
});

// UNUSED EXPORTS: connectTimeLimitMs

// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __nccwpck_require__(7405);
var agent_default = /*#__PURE__*/__nccwpck_require__.n(agent);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./compiled/http/content-coding.js
/** Bodies that a server compresses, though nobody asked it to. */

/**
 * The body as it is meant. A coding that is not known is left.
 *
 * @param codings the header `content-encoding`, blank where there is none
 * @throws RangeError (ERR_BUFFER_TOO_LARGE) over the limit, Error where the body is not what the header says
 */
async function decodeBody(body, codings, limitBytes) {
    const names = codings
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && name !== 'identity');
    if (names.length === 0 || body.length === 0)
        return body;
    const { gunzip, inflate, brotliDecompress, zstdDecompress } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 23));
    // Node.js 20 has no zstd.
    const decoders = {
        gzip: gunzip,
        'x-gzip': gunzip,
        deflate: inflate,
        br: brotliDecompress,
        zstd: zstdDecompress
    };
    let decoded = body;
    // The header lists them in the order in which they were applied.
    for (const name of names.toReversed()) {
        const decoder = decoders[name];
        if (decoder === undefined)
            return decoded;
        decoded = await (0,external_node_util_.promisify)(decoder)(decoded, { maxOutputLength: limitBytes });
    }
    return decoded;
}

// EXTERNAL MODULE: ./compiled/http/proxy-address.js
var proxy_address = __nccwpck_require__(6546);
;// CONCATENATED MODULE: ./compiled/http/http-client.js



/** Time to connect, and for a whole exchange (contract, "Trouble"). */
const connectTimeLimitMs = 10_000;
const exchangeTimeLimitMs = 30_000;
/** The largest body that is read (contract, "Trouble"). */
const bodyLimitBytes = 10 * 1024 * 1024;
const cancelled = { kind: 'failure', reason: 'aborted', detail: 'cancelled' };
/** Connections stay open between two polls, unless the server closes them or says otherwise. */
const keepAliveMs = 90_000;
/**
 * A client over undici: redirects are not followed, HTTPS_PROXY, HTTP_PROXY and NO_PROXY are
 * honoured, certificates verified.
 *
 * @throws ProxyAddressError
 */
async function createHttpClient(environment) {
    const dispatcher = await createDispatcher(environment);
    return {
        send: (httpRequest, options) => send(dispatcher, httpRequest, options),
        close: () => dispatcher.destroy()
    };
}
async function createDispatcher(environment) {
    const options = {
        connect: { timeout: connectTimeLimitMs },
        // A body that ends too early has to be seen as such, which HTTP/1.1 does best.
        allowH2: false,
        headersTimeout: 0,
        bodyTimeout: 0,
        keepAliveTimeout: keepAliveMs,
        keepAliveMaxTimeout: 600_000
    };
    const [httpsProxy, httpProxy] = [
        (0,proxy_address/* proxyAddress */.nD)('HTTPS_PROXY', environment),
        (0,proxy_address/* proxyAddress */.nD)('HTTP_PROXY', environment)
    ];
    if (httpsProxy === undefined && httpProxy === undefined)
        return new (agent_default())(options);
    const { createProxyAgent } = await Promise.all(/* import() */[__nccwpck_require__.e(648), __nccwpck_require__.e(103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3103));
    const noProxy = (0,proxy_address/* variableOf */.Qn)('NO_PROXY', environment)?.value;
    return createProxyAgent({ ...options, httpsProxy, httpProxy, noProxy }, connectTimeLimitMs);
}
async function send(dispatcher, sent, options) {
    const { signal, timeLimitMs } = options;
    if (signal.aborted)
        return cancelled;
    const exchange = new Exchange(dispatcher, sent);
    const cancel = () => {
        exchange.cut(cancelled);
    };
    const timer = setTimeout(() => {
        exchange.cut({
            kind: 'failure',
            reason: 'timeout',
            detail: `no whole answer within ${timeLimitMs} ms`
        });
    }, Math.max(0, timeLimitMs));
    signal.addEventListener('abort', cancel);
    try {
        return await exchange.result();
    }
    finally {
        clearTimeout(timer);
        // It outlives this exchange, and would keep all of it in memory.
        signal.removeEventListener('abort', cancel);
    }
}
/** One exchange: what comes back is gathered until it is over, by itself or because it is cut. */
class Exchange {
    #ending;
    #end = () => undefined;
    #isOver = false;
    #controller = null;
    constructor(dispatcher, { method, url, headers, body }) {
        this.#ending = new Promise((resolve) => {
            this.#end = resolve;
        });
        const options = { origin: url.origin, path: url.pathname + url.search, method, headers, body };
        dispatcher.dispatch(options, this.#handler());
    }
    /** Ends it at once; what was not sent yet never is. Does nothing once it is over. */
    cut(result) {
        this.#isOver = true;
        this.#end(result);
        this.#controller?.abort(new Error('cut'));
    }
    /** What came of it, once it is over. Never rejects. */
    async result() {
        const ending = await this.#ending;
        return ending.kind === 'raw-answer' ? decoded(ending) : ending;
    }
    #handler() {
        let answer = null;
        let sizeBytes = 0;
        return {
            onRequestStart: (controller) => {
                this.#controller = controller;
                // There was no connection yet when it was cut.
                if (this.#isOver)
                    controller.abort(new Error('cut'));
            },
            onResponseStart: (_controller, httpStatus, told) => {
                // Of a status below 200 the answer is still to come.
                if (httpStatus < 200)
                    return;
                const headers = Object.fromEntries(Object.entries(told).map(([name, value]) => [name, String(value ?? '')]));
                answer = { kind: 'raw-answer', httpStatus, headers, chunks: [], isWhole: true };
            },
            onResponseData: (_controller, chunk) => {
                sizeBytes += chunk.length;
                if (sizeBytes > bodyLimitBytes)
                    this.cut({ kind: 'too-large' });
                else
                    answer?.chunks.push(chunk);
            },
            onResponseEnd: () => {
                if (answer !== null)
                    this.#end(answer);
            },
            onResponseError: (_controller, error) => {
                if (answer === null)
                    this.#end({ kind: 'failure', reason: reasonOf(error), detail: detailOf(error) });
                else
                    this.#end({ ...answer, isWhole: false });
            }
        };
    }
}
/** The answer with its body as text. */
async function decoded({ chunks, httpStatus, headers, isWhole }) {
    const raw = Buffer.concat(chunks);
    const answer = { kind: 'answer', httpStatus, headers };
    if (!isWhole)
        return { ...answer, body: raw.toString('utf8'), isWhole };
    try {
        const body = await decodeBody(raw, headers['content-encoding'] ?? '', bodyLimitBytes);
        return { ...answer, body: body.toString('utf8'), isWhole };
    }
    catch (error) {
        if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE')
            return { kind: 'too-large' };
        return { ...answer, body: raw.toString('utf8'), isWhole: false };
    }
}
function codeOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    return typeof code === 'string' ? code : '';
}
function reasonOf(error) {
    const code = codeOf(error);
    if (code === 'ENOTFOUND')
        return 'unknown-host';
    if (code === 'ECONNREFUSED')
        return 'connection-refused';
    if (/\bProxy\b.*\(407\)/.test(detailOf(error)))
        return 'proxy-refused';
    if (/^(UND_ERR_(CONNECT|HEADERS)_TIMEOUT|ETIMEDOUT)$/.test(code))
        return 'timeout';
    if (/CERT|^ERR_TLS|UNABLE_TO_/.test(code))
        return 'certificate';
    if (code === 'EPROTO' || code.startsWith('ERR_SSL'))
        return 'no-tls';
    return 'broken-connection';
}
function detailOf(error) {
    const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
    const message = String(hasMessage ? error.message : error);
    const code = codeOf(error);
    return message.includes(code) ? message : `${code} ${message}`;
}


/***/ }),

/***/ 6546:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ ProxyAddressError),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   nD: () => (/* binding */ proxyAddress)
/* harmony export */ });
/** A variable that should name a proxy and does not. */
class ProxyAddressError extends Error {
    /** The variable as it is spelt in the environment. */
    variable;
    constructor(variable) {
        super(`${variable} is not the address of a proxy`);
        this.name = 'ProxyAddressError';
        this.variable = variable;
    }
}
/** A variable in lower or upper case, the lower first as curl has it; null where it is blank or missing. */
function variableOf(upperName, environment) {
    for (const name of [upperName.toLowerCase(), upperName]) {
        const value = environment[name]?.trim();
        if (value)
            return { name, value };
    }
    return null;
}
/**
 * The address in a variable such as HTTPS_PROXY; one without its scheme is http, as curl takes it too.
 *
 * @throws ProxyAddressError
 */
function proxyAddress(upperName, environment) {
    const variable = variableOf(upperName, environment);
    if (variable === null)
        return undefined;
    const { name, value } = variable;
    const address = value.includes('://') ? value : `http://${value}`;
    const isProxy = URL.canParse(address) && /^(https?|socks5?):$/.test(new URL(address).protocol);
    if (!isProxy)
        throw new ProxyAddressError(name);
    return address;
}


/***/ }),

/***/ 5503:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/** JSON that others wrote, read tolerantly: what is missing or not as expected counts as not said, and nothing else with it. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An object; one without fields where the value is none. */
function recordOf(value) {
    return isRecord(value) ? value : {};
}
/** The elements of a list that are objects; none where the value is no list. */
function recordsOf(value) {
    return Array.isArray(value) ? value.filter(isRecord) : [];
}
/** A text; empty where the value is none. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** A text that says something, without blanks around it; null for any other value. */
function wordOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}


/***/ }),

/***/ 3703:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isDeeperThan),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** JSON whose whole numbers keep every digit: Yunxiao's ids have 64 bits, JavaScript's numbers 53. */
/** Every whole number that JavaScript rounds has sixteen digits or more. */
const mayHoldLongNumber = /\d{16}/;
/**
 * What tells texts from numbers: an escaped character, a quotation mark, a long whole number. No part of it is
 * repeated without limit, so that reading is linear whatever the server sends.
 */
const landmarks = /\\[^]|"|(?<![\w.+-])-?[1-9]\d{15,39}(?![\w.+-])/g;
/**
 * Like JSON.parse, but a whole number that a JavaScript number can't hold exactly comes back as the
 * string of its digits, of up to 40.
 *
 * @throws SyntaxError where the text is not JSON
 */
function parseJson(text) {
    return JSON.parse(mayHoldLongNumber.test(text) ? withLongNumbersQuoted(text) : text);
}
/** Whether more than `limit` objects and lists stand within each other: measured level by level, however deep it is. */
function isDeeperThan(limit, value) {
    let level = [value].filter(isContainer);
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth === limit)
            return true;
        level = level.flatMap((container) => Object.values(container).filter(isContainer));
    }
    return false;
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}
function withLongNumbersQuoted(text) {
    let isInText = false;
    return text.replace(landmarks, (found) => {
        if (found === '"')
            isInText = !isInText;
        const isNumber = !isInText && /^[-\d]/.test(found);
        return isNumber && !Number.isSafeInteger(Number(found)) ? `"${found}"` : found;
    });
}


/***/ }),

/***/ 3163:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ queryOf),
/* harmony export */   M: () => (/* binding */ encodeRfc3986)
/* harmony export */ });
/** Percent-encoding by RFC 3986, as signatures, forms and markers need it. */
/** Everything but letters, digits, `-`, `_`, `.` and `~` is encoded. */
function encodeRfc3986(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** The query string of these parameters, sorted by name, without the question mark. */
function queryOf(parameters) {
    return Object.entries(parameters)
        .sort(([first], [second]) => (first < second ? -1 : 1))
        .map(([name, value]) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`)
        .join('&');
}


/***/ }),

/***/ 9136:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const net = __nccwpck_require__(7030)
const assert = __nccwpck_require__(4589)
const util = __nccwpck_require__(3440)
const { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(8707)

let tls // include tls conditionally since it is not always available

// TODO: session re-use does not wait for the first
// connection to resolve the session and might therefore
// resolve the same servername multiple times even when
// re-use is enabled.

const SessionCache = class WeakSessionCache {
  constructor (maxCachedSessions) {
    this._maxCachedSessions = maxCachedSessions
    this._sessionCache = new Map()
    this._sessionRegistry = new FinalizationRegistry((key) => {
      if (this._sessionCache.size < this._maxCachedSessions) {
        return
      }

      const ref = this._sessionCache.get(key)
      if (ref !== undefined && ref.deref() === undefined) {
        this._sessionCache.delete(key)
      }
    })
  }

  get (sessionKey) {
    const ref = this._sessionCache.get(sessionKey)
    return ref ? ref.deref() : null
  }

  set (sessionKey, session) {
    if (this._maxCachedSessions === 0) {
      return
    }

    if (this._sessionCache.has(sessionKey)) {
      this._sessionCache.delete(sessionKey)
    } else if (this._sessionCache.size >= this._maxCachedSessions) {
      // Make room for the new session: prefer an entry whose session has
      // already been collected, otherwise evict the oldest one.
      let evicted = false
      for (const [key, ref] of this._sessionCache) {
        if (ref.deref() === undefined) {
          this._sessionCache.delete(key)
          evicted = true
          break
        }
      }

      if (!evicted) {
        const oldest = this._sessionCache.keys().next()
        if (!oldest.done) {
          this._sessionCache.delete(oldest.value)
        }
      }
    }

    this._sessionCache.set(sessionKey, new WeakRef(session))
    this._sessionRegistry.register(session, sessionKey)
  }
}

function buildConnector ({ allowH2, preferH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
  if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) {
    throw new InvalidArgumentError('maxCachedSessions must be a positive integer or zero')
  }

  const options = { path: socketPath, ...opts }
  const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions)
  timeout = timeout == null ? 10e3 : timeout
  allowH2 = allowH2 != null ? allowH2 : true
  return function connect ({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
    let socket
    if (protocol === 'https:') {
      if (!tls) {
        tls = __nccwpck_require__(1692)
      }
      servername = servername || options.servername || util.getServerName(host) || null

      const sessionKey = servername || hostname
      assert(sessionKey)

      const session = customSession || sessionCache.get(sessionKey) || null

      port = port || 443

      socket = tls.connect({
        highWaterMark: 16384, // TLS in node can't have bigger HWM anyway...
        ...options,
        servername,
        session,
        localAddress,
        ALPNProtocols: allowH2 ? (preferH2 ? ['h2', 'http/1.1'] : ['http/1.1', 'h2']) : ['http/1.1'],
        socket: httpSocket, // upgrade socket connection
        port,
        host: hostname
      })

      socket
        .on('session', function (session) {
          // TODO (fix): Can a session become invalid once established? Don't think so?
          sessionCache.set(sessionKey, session)
        })
    } else {
      assert(!httpSocket, 'httpSocket can only be sent on TLS update')

      port = port || 80

      const connectOptions = {
        highWaterMark: 64 * 1024, // Same as nodejs fs streams.
        ...options,
        localAddress,
        port,
        host: hostname
      }

      const family = net.isIP(hostname)
      if (family !== 0 && servername && servername !== hostname) {
        connectOptions.host = servername
        connectOptions.lookup = (_hostname, lookupOptions, cb) => {
          if (lookupOptions.all) {
            cb(null, [{ address: hostname, family }])
          } else {
            cb(null, hostname, family)
          }
        }
      }

      socket = net.connect(connectOptions)
      if (useH2c === true) {
        socket.alpnProtocol = 'h2'
      }
    }

    // Set TCP keep alive options on the socket here instead of in connect() for the case of assigning the socket
    if (options.keepAlive == null || options.keepAlive) {
      const keepAliveInitialDelay = options.keepAliveInitialDelay === undefined ? 60e3 : options.keepAliveInitialDelay
      socket.setKeepAlive(true, keepAliveInitialDelay)
    }

    const clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), { timeout, hostname, port })

    socket
      .setNoDelay(true)
      .once(protocol === 'https:' ? 'secureConnect' : 'connect', function () {
        queueMicrotask(clearConnectTimeout)

        if (callback) {
          const cb = callback
          callback = null
          cb(null, this)
        }
      })
      .on('error', function (err) {
        queueMicrotask(clearConnectTimeout)

        if (callback) {
          const cb = callback
          callback = null
          cb(maybeNormalizeConnectError(err, this, { timeout, hostname, port }))
        }
      })

    return socket
  }
}

// `net.connect` with `autoSelectFamily` raises an `AggregateError` when every
// attempted address fails. If any of those failures is a timeout, surface the
// error as a `ConnectTimeoutError` so callers see the same error regardless of
// which timer (Node's internal one or undici's `connectTimeout`) wins the race.
// The original `AggregateError` is preserved on `.cause`.
function maybeNormalizeConnectError (err, socket, opts) {
  if (
    err instanceof AggregateError &&
    (err.code === 'ETIMEDOUT' || err.errors.some((e) => e != null && e.code === 'ETIMEDOUT'))
  ) {
    let message = 'Connect Timeout Error'
    if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) {
      message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(', ')},`
    } else {
      message += ` (attempted address: ${opts.hostname}:${opts.port},`
    }
    message += ` timeout: ${opts.timeout}ms)`

    const wrapped = new ConnectTimeoutError(message)
    wrapped.cause = err
    return wrapped
  }
  return err
}

module.exports = buildConnector


/***/ }),

/***/ 735:
/***/ ((module) => {



/**
 * @see https://developer.mozilla.org/docs/Web/HTTP/Headers
 */
const wellknownHeaderNames = /** @type {const} */ ([
  'Accept',
  'Accept-Encoding',
  'Accept-Language',
  'Accept-Ranges',
  'Access-Control-Allow-Credentials',
  'Access-Control-Allow-Headers',
  'Access-Control-Allow-Methods',
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
  'Access-Control-Max-Age',
  'Access-Control-Request-Headers',
  'Access-Control-Request-Method',
  'Age',
  'Allow',
  'Alt-Svc',
  'Alt-Used',
  'Authorization',
  'Cache-Control',
  'Clear-Site-Data',
  'Connection',
  'Content-Disposition',
  'Content-Encoding',
  'Content-Language',
  'Content-Length',
  'Content-Location',
  'Content-Range',
  'Content-Security-Policy',
  'Content-Security-Policy-Report-Only',
  'Content-Type',
  'Cookie',
  'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Date',
  'Device-Memory',
  'Downlink',
  'ECT',
  'ETag',
  'Expect',
  'Expect-CT',
  'Expires',
  'Forwarded',
  'From',
  'Host',
  'If-Match',
  'If-Modified-Since',
  'If-None-Match',
  'If-Range',
  'If-Unmodified-Since',
  'Keep-Alive',
  'Last-Modified',
  'Link',
  'Location',
  'Max-Forwards',
  'Origin',
  'Permissions-Policy',
  'Pragma',
  'Proxy-Authenticate',
  'Proxy-Authorization',
  'RTT',
  'Range',
  'Referer',
  'Referrer-Policy',
  'Refresh',
  'Retry-After',
  'Sec-WebSocket-Accept',
  'Sec-WebSocket-Extensions',
  'Sec-WebSocket-Key',
  'Sec-WebSocket-Protocol',
  'Sec-WebSocket-Version',
  'Server',
  'Server-Timing',
  'Service-Worker-Allowed',
  'Service-Worker-Navigation-Preload',
  'Set-Cookie',
  'SourceMap',
  'Strict-Transport-Security',
  'Supports-Loading-Mode',
  'TE',
  'Timing-Allow-Origin',
  'Trailer',
  'Transfer-Encoding',
  'Upgrade',
  'Upgrade-Insecure-Requests',
  'User-Agent',
  'Vary',
  'Via',
  'WWW-Authenticate',
  'X-Content-Type-Options',
  'X-DNS-Prefetch-Control',
  'X-Frame-Options',
  'X-Permitted-Cross-Domain-Policies',
  'X-Powered-By',
  'X-Requested-With',
  'X-XSS-Protection'
])

/** @type {Record<typeof wellknownHeaderNames[number]|Lowercase<typeof wellknownHeaderNames[number]>, string>} */
const headerNameLowerCasedRecord = {}

// Note: object prototypes should not be able to be referenced. e.g. `Object#hasOwnProperty`.
Object.setPrototypeOf(headerNameLowerCasedRecord, null)

for (let i = 0; i < wellknownHeaderNames.length; ++i) {
  const key = wellknownHeaderNames[i]
  const lowerCasedKey = key.toLowerCase()
  headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] =
    lowerCasedKey
}

/**
 * Default WebSocket receive limits (see `webSocket` in Client.md). Used by
 * DispatcherBase#webSocketOptions and by the WebSocket parser when the
 * dispatcher doesn't provide a value, so a dispatcher without
 * `webSocketOptions` (a custom one, or a wrapper) doesn't remove the limits.
 */
const defaultWebSocketMaxFragments = 131072
const defaultWebSocketMaxPayloadSize = 128 * 1024 * 1024 // 128 MB

module.exports = {
  wellknownHeaderNames,
  headerNameLowerCasedRecord,
  defaultWebSocketMaxFragments,
  defaultWebSocketMaxPayloadSize
}


/***/ }),

/***/ 2414:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const diagnosticsChannel = __nccwpck_require__(3053)
const util = __nccwpck_require__(7975)

const undiciDebugLog = util.debuglog('undici')
const fetchDebuglog = util.debuglog('fetch')
const websocketDebuglog = util.debuglog('websocket')

const channels = {
  // Client
  beforeConnect: diagnosticsChannel.channel('undici:client:beforeConnect'),
  connected: diagnosticsChannel.channel('undici:client:connected'),
  connectError: diagnosticsChannel.channel('undici:client:connectError'),
  sendHeaders: diagnosticsChannel.channel('undici:client:sendHeaders'),
  // Request
  create: diagnosticsChannel.channel('undici:request:create'),
  bodySent: diagnosticsChannel.channel('undici:request:bodySent'),
  bodyChunkSent: diagnosticsChannel.channel('undici:request:bodyChunkSent'),
  bodyChunkReceived: diagnosticsChannel.channel('undici:request:bodyChunkReceived'),
  headers: diagnosticsChannel.channel('undici:request:headers'),
  trailers: diagnosticsChannel.channel('undici:request:trailers'),
  error: diagnosticsChannel.channel('undici:request:error'),
  // WebSocket
  open: diagnosticsChannel.channel('undici:websocket:open'),
  close: diagnosticsChannel.channel('undici:websocket:close'),
  socketError: diagnosticsChannel.channel('undici:websocket:socket_error'),
  ping: diagnosticsChannel.channel('undici:websocket:ping'),
  pong: diagnosticsChannel.channel('undici:websocket:pong'),
  // ProxyAgent
  proxyConnected: diagnosticsChannel.channel('undici:proxy:connected')
}

let isTrackingClientEvents = false

function trackClientEvents (debugLog = undiciDebugLog) {
  if (isTrackingClientEvents) {
    return
  }

  // Check if any of the channels already have subscribers to prevent duplicate subscriptions
  // This can happen when both Node.js built-in undici and undici as a dependency are present
  if (channels.beforeConnect.hasSubscribers || channels.connected.hasSubscribers ||
      channels.connectError.hasSubscribers || channels.sendHeaders.hasSubscribers) {
    isTrackingClientEvents = true
    return
  }

  isTrackingClientEvents = true

  diagnosticsChannel.subscribe('undici:client:beforeConnect',
    evt => {
      const {
        connectParams: { version, protocol, port, host }
      } = evt
      debugLog(
        'connecting to %s%s using %s%s',
        host,
        port ? `:${port}` : '',
        protocol,
        version
      )
    })

  diagnosticsChannel.subscribe('undici:client:connected',
    evt => {
      const {
        connectParams: { version, protocol, port, host }
      } = evt
      debugLog(
        'connected to %s%s using %s%s',
        host,
        port ? `:${port}` : '',
        protocol,
        version
      )
    })

  diagnosticsChannel.subscribe('undici:client:connectError',
    evt => {
      const {
        connectParams: { version, protocol, port, host },
        error
      } = evt
      debugLog(
        'connection to %s%s using %s%s errored - %s',
        host,
        port ? `:${port}` : '',
        protocol,
        version,
        error.message
      )
    })

  diagnosticsChannel.subscribe('undici:client:sendHeaders',
    evt => {
      const {
        request: { method, path, origin }
      } = evt
      debugLog('sending request to %s %s%s', method, origin, path)
    })
}

let isTrackingRequestEvents = false

function trackRequestEvents (debugLog = undiciDebugLog) {
  if (isTrackingRequestEvents) {
    return
  }

  // Check if any of the channels already have subscribers to prevent duplicate subscriptions
  // This can happen when both Node.js built-in undici and undici as a dependency are present
  if (channels.headers.hasSubscribers || channels.trailers.hasSubscribers ||
      channels.error.hasSubscribers) {
    isTrackingRequestEvents = true
    return
  }

  isTrackingRequestEvents = true

  diagnosticsChannel.subscribe('undici:request:headers',
    evt => {
      const {
        request: { method, path, origin },
        response: { statusCode }
      } = evt
      debugLog(
        'received response to %s %s%s - HTTP %d',
        method,
        origin,
        path,
        statusCode
      )
    })

  diagnosticsChannel.subscribe('undici:request:trailers',
    evt => {
      const {
        request: { method, path, origin }
      } = evt
      debugLog('trailers received from %s %s%s', method, origin, path)
    })

  diagnosticsChannel.subscribe('undici:request:error',
    evt => {
      const {
        request: { method, path, origin },
        error
      } = evt
      debugLog(
        'request to %s %s%s errored - %s',
        method,
        origin,
        path,
        error.message
      )
    })
}

let isTrackingWebSocketEvents = false

function trackWebSocketEvents (debugLog = websocketDebuglog) {
  if (isTrackingWebSocketEvents) {
    return
  }

  // Check if any of the channels already have subscribers to prevent duplicate subscriptions
  // This can happen when both Node.js built-in undici and undici as a dependency are present
  if (channels.open.hasSubscribers || channels.close.hasSubscribers ||
      channels.socketError.hasSubscribers || channels.ping.hasSubscribers ||
      channels.pong.hasSubscribers) {
    isTrackingWebSocketEvents = true
    return
  }

  isTrackingWebSocketEvents = true

  diagnosticsChannel.subscribe('undici:websocket:open',
    evt => {
      if (evt.address != null) {
        const { address, port } = evt.address
        debugLog('connection opened %s%s', address, port ? `:${port}` : '')
      } else {
        debugLog('connection opened')
      }
    })

  diagnosticsChannel.subscribe('undici:websocket:close',
    evt => {
      const { websocket, code, reason } = evt
      debugLog(
        'closed connection to %s - %s %s',
        websocket.url,
        code,
        reason
      )
    })

  diagnosticsChannel.subscribe('undici:websocket:socket_error',
    err => {
      debugLog('connection errored - %s', err.message)
    })

  diagnosticsChannel.subscribe('undici:websocket:ping',
    evt => {
      debugLog('ping received')
    })

  diagnosticsChannel.subscribe('undici:websocket:pong',
    evt => {
      debugLog('pong received')
    })
}

if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
  trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog)
  trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog)
}

if (websocketDebuglog.enabled) {
  trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog)
  trackWebSocketEvents(websocketDebuglog)
}

module.exports = {
  channels
}


/***/ }),

/***/ 8707:
/***/ ((module) => {



const kUndiciError = Symbol.for('undici.error.UND_ERR')
class UndiciError extends Error {
  constructor (message, options) {
    super(message, options)
    this.name = 'UndiciError'
    this.code = 'UND_ERR'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kUndiciError] === true
  }

  get [kUndiciError] () {
    return true
  }
}

const kConnectTimeoutError = Symbol.for('undici.error.UND_ERR_CONNECT_TIMEOUT')
class ConnectTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ConnectTimeoutError'
    this.message = message || 'Connect Timeout Error'
    this.code = 'UND_ERR_CONNECT_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kConnectTimeoutError] === true
  }

  get [kConnectTimeoutError] () {
    return true
  }
}

const kHeadersTimeoutError = Symbol.for('undici.error.UND_ERR_HEADERS_TIMEOUT')
class HeadersTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'HeadersTimeoutError'
    this.message = message || 'Headers Timeout Error'
    this.code = 'UND_ERR_HEADERS_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHeadersTimeoutError] === true
  }

  get [kHeadersTimeoutError] () {
    return true
  }
}

const kHeadersOverflowError = Symbol.for('undici.error.UND_ERR_HEADERS_OVERFLOW')
class HeadersOverflowError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'HeadersOverflowError'
    this.message = message || 'Headers Overflow Error'
    this.code = 'UND_ERR_HEADERS_OVERFLOW'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHeadersOverflowError] === true
  }

  get [kHeadersOverflowError] () {
    return true
  }
}

const kBodyTimeoutError = Symbol.for('undici.error.UND_ERR_BODY_TIMEOUT')
class BodyTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'BodyTimeoutError'
    this.message = message || 'Body Timeout Error'
    this.code = 'UND_ERR_BODY_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kBodyTimeoutError] === true
  }

  get [kBodyTimeoutError] () {
    return true
  }
}

const kInvalidArgumentError = Symbol.for('undici.error.UND_ERR_INVALID_ARG')
class InvalidArgumentError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'InvalidArgumentError'
    this.message = message || 'Invalid Argument Error'
    this.code = 'UND_ERR_INVALID_ARG'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInvalidArgumentError] === true
  }

  get [kInvalidArgumentError] () {
    return true
  }
}

const kInvalidReturnValueError = Symbol.for('undici.error.UND_ERR_INVALID_RETURN_VALUE')
class InvalidReturnValueError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'InvalidReturnValueError'
    this.message = message || 'Invalid Return Value Error'
    this.code = 'UND_ERR_INVALID_RETURN_VALUE'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInvalidReturnValueError] === true
  }

  get [kInvalidReturnValueError] () {
    return true
  }
}

const kAbortError = Symbol.for('undici.error.UND_ERR_ABORT')
class AbortError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'AbortError'
    this.message = message || 'The operation was aborted'
    this.code = 'UND_ERR_ABORT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kAbortError] === true
  }

  get [kAbortError] () {
    return true
  }
}

const kRequestAbortedError = Symbol.for('undici.error.UND_ERR_ABORTED')
class RequestAbortedError extends AbortError {
  constructor (message) {
    super(message)
    this.name = 'AbortError'
    this.message = message || 'Request aborted'
    this.code = 'UND_ERR_ABORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestAbortedError] === true
  }

  get [kRequestAbortedError] () {
    return true
  }
}

const kInformationalError = Symbol.for('undici.error.UND_ERR_INFO')
class InformationalError extends UndiciError {
  constructor (message, options) {
    super(message, options)
    this.name = 'InformationalError'
    this.message = message || 'Request information'
    this.code = 'UND_ERR_INFO'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInformationalError] === true
  }

  get [kInformationalError] () {
    return true
  }
}

const kRequestContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH')
class RequestContentLengthMismatchError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'RequestContentLengthMismatchError'
    this.message = message || 'Request body length does not match content-length header'
    this.code = 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestContentLengthMismatchError] === true
  }

  get [kRequestContentLengthMismatchError] () {
    return true
  }
}

const kResponseContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
class ResponseContentLengthMismatchError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ResponseContentLengthMismatchError'
    this.message = message || 'Response body length does not match content-length header'
    this.code = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseContentLengthMismatchError] === true
  }

  get [kResponseContentLengthMismatchError] () {
    return true
  }
}

const kClientDestroyedError = Symbol.for('undici.error.UND_ERR_DESTROYED')
class ClientDestroyedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ClientDestroyedError'
    this.message = message || 'The client is destroyed'
    this.code = 'UND_ERR_DESTROYED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kClientDestroyedError] === true
  }

  get [kClientDestroyedError] () {
    return true
  }
}

const kClientClosedError = Symbol.for('undici.error.UND_ERR_CLOSED')
class ClientClosedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ClientClosedError'
    this.message = message || 'The client is closed'
    this.code = 'UND_ERR_CLOSED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kClientClosedError] === true
  }

  get [kClientClosedError] () {
    return true
  }
}

const kSocketError = Symbol.for('undici.error.UND_ERR_SOCKET')
class SocketError extends UndiciError {
  constructor (message, socket) {
    super(message)
    this.name = 'SocketError'
    this.message = message || 'Socket error'
    this.code = 'UND_ERR_SOCKET'
    this.socket = socket
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kSocketError] === true
  }

  get [kSocketError] () {
    return true
  }
}

const kNotSupportedError = Symbol.for('undici.error.UND_ERR_NOT_SUPPORTED')
class NotSupportedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'NotSupportedError'
    this.message = message || 'Not supported error'
    this.code = 'UND_ERR_NOT_SUPPORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kNotSupportedError] === true
  }

  get [kNotSupportedError] () {
    return true
  }
}

const kBalancedPoolMissingUpstreamError = Symbol.for('undici.error.UND_ERR_BPL_MISSING_UPSTREAM')
class BalancedPoolMissingUpstreamError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MissingUpstreamError'
    this.message = message || 'No upstream has been added to the BalancedPool'
    this.code = 'UND_ERR_BPL_MISSING_UPSTREAM'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kBalancedPoolMissingUpstreamError] === true
  }

  get [kBalancedPoolMissingUpstreamError] () {
    return true
  }
}

const kWebAssemblyNotSupportedError = Symbol.for('undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED')
class WebAssemblyNotSupportedError extends Error {
  constructor (message) {
    super(message || 'WebAssembly is not supported in this environment, but is required for HTTP/1 parsing')
    this.code = 'ERR_WEBASSEMBLY_NOT_SUPPORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kWebAssemblyNotSupportedError] === true
  }

  get [kWebAssemblyNotSupportedError] () {
    return true
  }
}

const kHTTPParserError = Symbol.for('undici.error.UND_ERR_HTTP_PARSER')
class HTTPParserError extends Error {
  constructor (message, code, data) {
    super(message)
    this.name = 'HTTPParserError'
    this.code = code ? `HPE_${code}` : undefined
    this.data = data ? data.toString() : undefined
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHTTPParserError] === true
  }

  get [kHTTPParserError] () {
    return true
  }
}

const kResponseExceededMaxSizeError = Symbol.for('undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE')
class ResponseExceededMaxSizeError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ResponseExceededMaxSizeError'
    this.message = message || 'Response content exceeded max size'
    this.code = 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseExceededMaxSizeError] === true
  }

  get [kResponseExceededMaxSizeError] () {
    return true
  }
}

const kRequestRetryError = Symbol.for('undici.error.UND_ERR_REQ_RETRY')
class RequestRetryError extends UndiciError {
  constructor (message, code, { headers, data }) {
    super(message)
    this.name = 'RequestRetryError'
    this.message = message || 'Request retry error'
    this.code = 'UND_ERR_REQ_RETRY'
    this.statusCode = code
    this.data = data
    this.headers = headers
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestRetryError] === true
  }

  get [kRequestRetryError] () {
    return true
  }
}

const kResponseError = Symbol.for('undici.error.UND_ERR_RESPONSE')
class ResponseError extends UndiciError {
  constructor (message, code, { headers, body, bodyTruncated = false }) {
    super(message)
    this.name = 'ResponseError'
    this.message = message || 'Response error'
    this.code = 'UND_ERR_RESPONSE'
    this.statusCode = code
    this.body = body
    this.bodyTruncated = bodyTruncated
    this.headers = headers
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseError] === true
  }

  get [kResponseError] () {
    return true
  }
}

const kSecureProxyConnectionError = Symbol.for('undici.error.UND_ERR_PRX_TLS')
class SecureProxyConnectionError extends UndiciError {
  constructor (cause, message, options = {}) {
    super(message, { cause, ...options })
    this.name = 'SecureProxyConnectionError'
    this.message = message || 'Secure Proxy Connection failed'
    this.code = 'UND_ERR_PRX_TLS'
    this.cause = cause
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kSecureProxyConnectionError] === true
  }

  get [kSecureProxyConnectionError] () {
    return true
  }
}

const kProxyConnectionError = Symbol.for('undici.error.UND_ERR_PRX_CONN')
class ProxyConnectionError extends UndiciError {
  constructor (cause, message, options = {}) {
    super(message, { cause, ...options })
    this.name = 'ProxyConnectionError'
    this.message = message || 'Proxy Connection failed'
    this.code = 'UND_ERR_PRX_CONN'
    this.cause = cause
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kProxyConnectionError] === true
  }

  get [kProxyConnectionError] () {
    return true
  }
}

const kMaxRedirectsError = Symbol.for('undici.error.UND_ERR_REDIRECT_MAX')
class MaxRedirectsError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MaxRedirectsError'
    this.message = message || 'max redirects'
    this.code = 'UND_ERR_REDIRECT_MAX'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMaxRedirectsError] === true
  }

  get [kMaxRedirectsError] () {
    return true
  }
}

const kMaxOriginsReachedError = Symbol.for('undici.error.UND_ERR_MAX_ORIGINS_REACHED')
class MaxOriginsReachedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MaxOriginsReachedError'
    this.message = message || 'Maximum allowed origins reached'
    this.code = 'UND_ERR_MAX_ORIGINS_REACHED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMaxOriginsReachedError] === true
  }

  get [kMaxOriginsReachedError] () {
    return true
  }
}

class Socks5ProxyError extends UndiciError {
  constructor (message, code) {
    super(message)
    this.name = 'Socks5ProxyError'
    this.message = message || 'SOCKS5 proxy error'
    this.code = code || 'UND_ERR_SOCKS5'
  }
}

const kMessageSizeExceededError = Symbol.for('undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED')
class MessageSizeExceededError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MessageSizeExceededError'
    this.message = message || 'Max decompressed message size exceeded'
    this.code = 'UND_ERR_WS_MESSAGE_SIZE_EXCEEDED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMessageSizeExceededError] === true
  }

  get [kMessageSizeExceededError] () {
    return true
  }
}

module.exports = {
  AbortError,
  WebAssemblyNotSupportedError,
  HTTPParserError,
  UndiciError,
  HeadersTimeoutError,
  HeadersOverflowError,
  BodyTimeoutError,
  RequestContentLengthMismatchError,
  ConnectTimeoutError,
  InvalidArgumentError,
  InvalidReturnValueError,
  RequestAbortedError,
  ClientDestroyedError,
  ClientClosedError,
  InformationalError,
  SocketError,
  NotSupportedError,
  ResponseContentLengthMismatchError,
  BalancedPoolMissingUpstreamError,
  ResponseExceededMaxSizeError,
  RequestRetryError,
  ResponseError,
  SecureProxyConnectionError,
  ProxyConnectionError,
  MaxOriginsReachedError,
  MaxRedirectsError,
  Socks5ProxyError,
  MessageSizeExceededError
}


/***/ }),

/***/ 4655:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  InvalidArgumentError,
  NotSupportedError
} = __nccwpck_require__(8707)
const assert = __nccwpck_require__(4589)
const {
  isValidHTTPToken,
  isValidHeaderValue,
  isStream,
  destroy,
  isBuffer,
  isFormDataLike,
  isIterable,
  hasSafeIterator,
  isBlobLike,
  serializePathWithQuery,
  parseHeaders,
  assertRequestHandler,
  getServerName,
  normalizedMethodRecords,
  getProtocolFromUrlString
} = __nccwpck_require__(3440)
const { channels } = __nccwpck_require__(2414)
const { headerNameLowerCasedRecord } = __nccwpck_require__(735)

// Verifies that a given path is valid does not contain control chars \x00 to \x20
const invalidPathRegex = /[^\u0021-\u00ff]/

function isValidContentLengthHeaderValue (val) {
  if (typeof val !== 'string' || val.length === 0) {
    return false
  }

  for (let i = 0; i < val.length; i++) {
    const charCode = val.charCodeAt(i)
    if (charCode < 48 || charCode > 57) {
      return false
    }
  }

  return true
}

const kHandler = Symbol('handler')
const kController = Symbol('controller')
const kResume = Symbol('resume')

class RequestController {
  #paused = false
  #reason = null
  #aborted = false
  #abort

  [kResume] = null

  rawHeaders = null
  rawTrailers = null

  constructor (abort) {
    this.#abort = abort
  }

  pause () {
    this.#paused = true
  }

  resume () {
    if (this.#paused) {
      this.#paused = false
      this[kResume]?.()
    }
  }

  abort (reason) {
    if (!this.#aborted) {
      this.#aborted = true
      this.#reason = reason
      this.#abort(reason)
    }
  }

  get aborted () {
    return this.#aborted
  }

  get reason () {
    return this.#reason
  }

  get paused () {
    return this.#paused
  }
}

class Request {
  constructor (origin, {
    path,
    method,
    body,
    headers,
    query,
    idempotent,
    blocking,
    upgrade,
    headersTimeout,
    bodyTimeout,
    reset,
    expectContinue,
    servername,
    throwOnError,
    maxRedirections,
    typeOfService
  }, handler) {
    if (typeof path !== 'string') {
      throw new InvalidArgumentError('path must be a string')
    } else if (
      path[0] !== '/' &&
      !(path.startsWith('http://') || path.startsWith('https://')) &&
      method !== 'CONNECT'
    ) {
      throw new InvalidArgumentError('path must be an absolute URL or start with a slash')
    } else if (invalidPathRegex.test(path)) {
      throw new InvalidArgumentError('invalid request path')
    }

    if (typeof method !== 'string') {
      throw new InvalidArgumentError('method must be a string')
    } else if (normalizedMethodRecords[method] === undefined && !isValidHTTPToken(method)) {
      throw new InvalidArgumentError('invalid request method')
    }

    if (upgrade && typeof upgrade !== 'string') {
      throw new InvalidArgumentError('upgrade must be a string')
    }

    if (upgrade && !isValidHeaderValue(upgrade)) {
      throw new InvalidArgumentError('invalid upgrade header')
    }

    if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) {
      throw new InvalidArgumentError('invalid headersTimeout')
    }

    if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) {
      throw new InvalidArgumentError('invalid bodyTimeout')
    }

    if (reset != null && typeof reset !== 'boolean') {
      throw new InvalidArgumentError('invalid reset')
    }

    if (expectContinue != null && typeof expectContinue !== 'boolean') {
      throw new InvalidArgumentError('invalid expectContinue')
    }

    if (throwOnError != null) {
      throw new InvalidArgumentError('invalid throwOnError')
    }

    if (maxRedirections != null && maxRedirections !== 0) {
      throw new InvalidArgumentError('maxRedirections is not supported, use the redirect interceptor')
    }

    if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255)) {
      throw new InvalidArgumentError('typeOfService must be an integer between 0 and 255')
    }

    this.headersTimeout = headersTimeout

    this.bodyTimeout = bodyTimeout

    this.method = method

    this.typeOfService = typeOfService

    this.abort = null

    if (body == null) {
      this.body = null
    } else if (isStream(body)) {
      this.body = body

      const rState = this.body._readableState
      if (!rState || !rState.autoDestroy) {
        this.endHandler = function autoDestroy () {
          destroy(this)
        }
        this.body.on('end', this.endHandler)
      }

      this.errorHandler = err => {
        if (this.abort) {
          this.abort(err)
        } else {
          this.error = err
        }
      }
      this.body.on('error', this.errorHandler)
    } else if (isBuffer(body)) {
      this.body = body.byteLength ? body : null
    } else if (ArrayBuffer.isView(body)) {
      this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null
    } else if (body instanceof ArrayBuffer) {
      this.body = body.byteLength ? Buffer.from(body) : null
    } else if (typeof body === 'string') {
      this.body = body.length ? Buffer.from(body) : null
    } else if (isFormDataLike(body)) {
      if (!isUndiciFormData(body)) {
        throw new InvalidArgumentError('body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported')
      }
      this.body = body
    } else if (isIterable(body) || isBlobLike(body)) {
      this.body = body
    } else {
      throw new InvalidArgumentError('body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable')
    }

    this.completed = false
    this.aborted = false

    this.upgrade = upgrade || null

    this.path = query ? serializePathWithQuery(path, query) : path

    // TODO: shall we maybe standardize it to an URL object?
    this.origin = origin

    this.protocol = getProtocolFromUrlString(origin)

    this.idempotent = idempotent == null
      ? method === 'HEAD' || method === 'GET' || method === 'QUERY'
      : idempotent

    this.blocking = blocking ?? this.method !== 'HEAD'

    this.reset = reset == null ? null : reset

    this.host = null

    this.contentLength = null

    this.contentType = null

    this.headers = []

    // Only for H2
    this.expectContinue = expectContinue != null ? expectContinue : false

    if (Array.isArray(headers)) {
      if (headers.length % 2 !== 0) {
        throw new InvalidArgumentError('headers array must be even')
      }
      for (let i = 0; i < headers.length; i += 2) {
        processHeader(this, headers[i], headers[i + 1])
      }
    } else if (headers && typeof headers === 'object') {
      if (hasSafeIterator(headers)) {
        for (const header of headers) {
          if (!Array.isArray(header) || header.length !== 2) {
            throw new InvalidArgumentError('headers must be in key-value pair format')
          }
          processHeader(this, header[0], header[1])
        }
      } else {
        const keys = Object.keys(headers)
        for (let i = 0; i < keys.length; ++i) {
          processHeader(this, keys[i], headers[keys[i]])
        }
      }
    } else if (headers != null) {
      throw new InvalidArgumentError('headers must be an object or an array')
    }

    assertRequestHandler(handler, method, upgrade)

    this.servername = servername || getServerName(this.host) || null

    this[kHandler] = handler

    if (channels.create.hasSubscribers) {
      channels.create.publish({ request: this })
    }
  }

  onBodySent (chunk) {
    if (channels.bodyChunkSent.hasSubscribers) {
      channels.bodyChunkSent.publish({ request: this, chunk })
    }
    if (this[kHandler].onBodySent) {
      try {
        return this[kHandler].onBodySent(chunk)
      } catch (err) {
        this.abort(err)
      }
    }
  }

  onRequestSent () {
    if (channels.bodySent.hasSubscribers) {
      channels.bodySent.publish({ request: this })
    }

    if (this[kHandler].onRequestSent) {
      try {
        return this[kHandler].onRequestSent()
      } catch (err) {
        this.abort(err)
      }
    }
  }

  onRequestStart (abort, context) {
    assert(!this.aborted)
    assert(!this.completed)

    this[kController] = new RequestController(abort)

    if (this.error) {
      this[kController].abort(this.error)
      return
    }

    this.abort = abort
    return this[kHandler].onRequestStart(this[kController], context)
  }

  onResponseStarted () {
    return this[kHandler].onResponseStarted?.()
  }

  onResponseStart (statusCode, headers, resume, statusText) {
    assert(!this.aborted)
    assert(!this.completed)

    if (channels.headers.hasSubscribers) {
      channels.headers.publish({ request: this, response: { statusCode, headers, statusText } })
    }

    const controller = this[kController]
    if (controller) {
      controller[kResume] = resume
      controller.rawHeaders = headers
    }

    const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers

    try {
      this[kHandler].onResponseStart?.(controller, statusCode, parsedHeaders, statusText)
      return !controller?.paused
    } catch (err) {
      this.abort(err)
      return false
    }
  }

  onResponseData (chunk) {
    assert(!this.aborted)
    assert(!this.completed)

    if (channels.bodyChunkReceived.hasSubscribers) {
      channels.bodyChunkReceived.publish({ request: this, chunk })
    }

    const controller = this[kController]
    try {
      this[kHandler].onResponseData?.(controller, chunk)
      return !controller?.paused
    } catch (err) {
      this.abort(err)
      return false
    }
  }

  /**
   * @param {number} statusCode
   * @param {Buffer[]|string[]|import('../../types/header.d.ts').IncomingHttpHeaders} headers
   * @param {import('node:stream').Duplex} socket
   * @param {string} [statusText]
   */
  onRequestUpgrade (statusCode, headers, socket, statusText = '') {
    this.onFinally()

    assert(!this.aborted)
    assert(!this.completed)

    if (channels.headers.hasSubscribers) {
      channels.headers.publish({ request: this, response: { statusCode, headers, statusText } })
    }

    const controller = this[kController]
    if (controller) {
      controller.rawHeaders = headers
    }

    const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers

    const result = this[kHandler].onRequestUpgrade?.(controller, statusCode, parsedHeaders, socket)

    if (!this.aborted) {
      this.completed = true
      if (channels.trailers.hasSubscribers) {
        channels.trailers.publish({ request: this, trailers: [] })
      }
    }

    return result
  }

  onResponseEnd (trailers) {
    this.onFinally()

    assert(!this.aborted)
    assert(!this.completed)

    this.completed = true
    if (channels.trailers.hasSubscribers) {
      channels.trailers.publish({ request: this, trailers })
    }

    const controller = this[kController]
    if (controller) {
      controller.rawTrailers = trailers
    }

    const parsedTrailers = Array.isArray(trailers) ? parseHeaders(trailers) : trailers

    try {
      return this[kHandler].onResponseEnd?.(controller, parsedTrailers)
    } catch (err) {
      // TODO (fix): This might be a bad idea?
      this.onResponseError(err)
    }
  }

  onResponseError (error) {
    this.onFinally()

    if (channels.error.hasSubscribers) {
      channels.error.publish({ request: this, error })
    }

    if (this.aborted) {
      return
    }
    this.aborted = true

    const controller = this[kController]

    return this[kHandler].onResponseError?.(controller, error)
  }

  onFinally () {
    if (this.errorHandler) {
      this.body.off('error', this.errorHandler)
      this.errorHandler = null
    }

    if (this.endHandler) {
      this.body.off('end', this.endHandler)
      this.endHandler = null
    }
  }

  addHeader (key, value) {
    processHeader(this, key, value)
    return this
  }
}

function processHeader (request, key, val) {
  if (val && (typeof val === 'object' && !Array.isArray(val))) {
    throw new InvalidArgumentError(`invalid ${key} header`)
  } else if (val === undefined) {
    return
  }

  let headerName = headerNameLowerCasedRecord[key]

  if (headerName === undefined) {
    headerName = key.toLowerCase()
    if (headerNameLowerCasedRecord[headerName] === undefined && !isValidHTTPToken(headerName)) {
      throw new InvalidArgumentError('invalid header key')
    }
  }

  if (Array.isArray(val)) {
    const arr = []
    for (let i = 0; i < val.length; i++) {
      if (typeof val[i] === 'string') {
        if (!isValidHeaderValue(val[i])) {
          throw new InvalidArgumentError(`invalid ${key} header`)
        }
        arr.push(val[i])
      } else if (val[i] === null) {
        arr.push('')
      } else if (typeof val[i] === 'object') {
        throw new InvalidArgumentError(`invalid ${key} header`)
      } else {
        // Coerce primitives (and reject unsafe coercions such as functions
        // with a crafted toString/Symbol.toPrimitive).
        const str = `${val[i]}`
        if (!isValidHeaderValue(str)) {
          throw new InvalidArgumentError(`invalid ${key} header`)
        }
        arr.push(str)
      }
    }
    val = arr
  } else if (typeof val === 'string') {
    if (!isValidHeaderValue(val)) {
      throw new InvalidArgumentError(`invalid ${key} header`)
    }
  } else if (val === null) {
    val = ''
  } else {
    // Coerce primitives (and reject unsafe coercions such as functions
    // with a crafted toString/Symbol.toPrimitive).
    val = `${val}`
    if (!isValidHeaderValue(val)) {
      throw new InvalidArgumentError(`invalid ${key} header`)
    }
  }

  if (headerName === 'host') {
    if (request.host !== null) {
      throw new InvalidArgumentError('duplicate host header')
    }
    if (typeof val !== 'string') {
      throw new InvalidArgumentError('invalid host header')
    }
    // Consumed by Client
    request.host = val
  } else if (headerName === 'content-length') {
    if (request.contentLength !== null) {
      throw new InvalidArgumentError('duplicate content-length header')
    }
    if (!isValidContentLengthHeaderValue(val)) {
      throw new InvalidArgumentError('invalid content-length header')
    }
    request.contentLength = parseInt(val, 10)
  } else if (request.contentType === null && headerName === 'content-type') {
    request.contentType = val
    request.headers.push(key, val)
  } else if (headerName === 'transfer-encoding' || headerName === 'keep-alive' || headerName === 'upgrade') {
    throw new InvalidArgumentError(`invalid ${headerName} header`)
  } else if (headerName === 'connection') {
    // Per RFC 7230 Section 6.1, Connection header can contain
    // a comma-separated list of connection option tokens (header names)
    const value = typeof val === 'string' ? val : null
    if (value === null) {
      throw new InvalidArgumentError('invalid connection header')
    }

    for (const token of value.toLowerCase().split(',')) {
      const trimmed = token.trim()
      if (!isValidHTTPToken(trimmed)) {
        throw new InvalidArgumentError('invalid connection header')
      }
      if (trimmed === 'close') {
        request.reset = true
      }
    }
  } else if (headerName === 'expect') {
    throw new NotSupportedError('expect header not supported')
  } else {
    request.headers.push(key, val)
  }
}

let isFormData

function isUndiciFormData (body) {
  if (isFormData === undefined) {
    __nccwpck_require__(2796)
    isFormData = (__nccwpck_require__(4030).webidl).is.FormData
  }
  return isFormData(body)
}

module.exports = Request


/***/ }),

/***/ 6443:
/***/ ((module) => {



module.exports = {
  kClose: Symbol('close'),
  kDestroy: Symbol('destroy'),
  kDispatch: Symbol('dispatch'),
  kUrl: Symbol('url'),
  kRequestOrigin: Symbol('request origin'),
  kRedirectCacheControl: Symbol('redirect cache control'),
  kOriginless: Symbol('originless'),
  kWriting: Symbol('writing'),
  kResuming: Symbol('resuming'),
  kQueue: Symbol('queue'),
  kConnect: Symbol('connect'),
  kConnecting: Symbol('connecting'),
  kKeepAliveDefaultTimeout: Symbol('default keep alive timeout'),
  kKeepAliveMaxTimeout: Symbol('max keep alive timeout'),
  kKeepAliveTimeoutThreshold: Symbol('keep alive timeout threshold'),
  kKeepAliveTimeoutValue: Symbol('keep alive timeout'),
  kKeepAlive: Symbol('keep alive'),
  kHeadersTimeout: Symbol('headers timeout'),
  kBodyTimeout: Symbol('body timeout'),
  kServerName: Symbol('server name'),
  kLocalAddress: Symbol('local address'),
  kHost: Symbol('host'),
  kNoRef: Symbol('no ref'),
  kBodyUsed: Symbol('used'),
  kBody: Symbol('abstracted request body'),
  kRunning: Symbol('running'),
  kBlocking: Symbol('blocking'),
  kPending: Symbol('pending'),
  kSize: Symbol('size'),
  kBusy: Symbol('busy'),
  kQueued: Symbol('queued'),
  kFree: Symbol('free'),
  kConnected: Symbol('connected'),
  kClosed: Symbol('closed'),
  kNeedDrain: Symbol('need drain'),
  kReset: Symbol('reset'),
  kDestroyed: Symbol.for('nodejs.stream.destroyed'),
  kResume: Symbol('resume'),
  kOnError: Symbol('on error'),
  kMaxHeadersSize: Symbol('max headers size'),
  kRunningIdx: Symbol('running index'),
  kPendingIdx: Symbol('pending index'),
  kError: Symbol('error'),
  kClients: Symbol('clients'),
  kClient: Symbol('client'),
  kParser: Symbol('parser'),
  kOnDestroyed: Symbol('destroy callbacks'),
  kPipelining: Symbol('pipelining'),
  kSocket: Symbol('socket'),
  kHostHeader: Symbol('host header'),
  kConnector: Symbol('connector'),
  kStrictContentLength: Symbol('strict content length'),
  kMaxRedirections: Symbol('maxRedirections'),
  kMaxRequests: Symbol('maxRequestsPerClient'),
  kProxy: Symbol('proxy agent options'),
  kCounter: Symbol('socket request counter'),
  kMaxResponseSize: Symbol('max response size'),
  kHTTP2Session: Symbol('http2Session'),
  kHTTP2Options: Symbol('http2 options'),
  kHTTP2SessionState: Symbol('http2Session state'),
  kRetryHandlerDefaultRetry: Symbol('retry agent default retry'),
  kConstruct: Symbol('constructable'),
  kListeners: Symbol('listeners'),
  kHTTPContext: Symbol('http context'),
  kMaxConcurrentStreams: Symbol('max concurrent streams'),
  kHostAuthority: Symbol('host authority'),
  kHTTP2InitialWindowSize: Symbol('http2 initial window size'),
  kHTTP2ConnectionWindowSize: Symbol('http2 connection window size'),
  kEnableConnectProtocol: Symbol('http2session connect protocol'),
  kRemoteSettings: Symbol('http2session remote settings'),
  kHTTP2Stream: Symbol('http2session client stream'),
  kPingInterval: Symbol('ping interval'),
  kUseMilo: Symbol('use milo'),
  kNoProxyAgent: Symbol('no proxy agent'),
  kHttpProxyAgent: Symbol('http proxy agent'),
  kHttpsProxyAgent: Symbol('https proxy agent'),
  kSocks5ProxyAgent: Symbol('socks5 proxy agent')
}


/***/ }),

/***/ 7752:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  wellknownHeaderNames,
  headerNameLowerCasedRecord
} = __nccwpck_require__(735)

class TstNode {
  /** @type {any} */
  value = null
  /** @type {null | TstNode} */
  left = null
  /** @type {null | TstNode} */
  middle = null
  /** @type {null | TstNode} */
  right = null
  /** @type {number} */
  code
  /**
   * @param {string} key
   * @param {any} value
   * @param {number} index
   */
  constructor (key, value, index) {
    if (index === undefined || index >= key.length) {
      throw new TypeError('Unreachable')
    }
    const code = this.code = key.charCodeAt(index)
    // check code is ascii string
    if (code > 0x7F) {
      throw new TypeError('key must be ascii string')
    }
    if (key.length !== ++index) {
      this.middle = new TstNode(key, value, index)
    } else {
      this.value = value
    }
  }

  /**
   * @param {string} key
   * @param {any} value
   * @returns {void}
   */
  add (key, value) {
    const length = key.length
    if (length === 0) {
      throw new TypeError('Unreachable')
    }
    let index = 0
    /**
     * @type {TstNode}
     */
    let node = this
    while (true) {
      const code = key.charCodeAt(index)
      // check code is ascii string
      if (code > 0x7F) {
        throw new TypeError('key must be ascii string')
      }
      if (node.code === code) {
        if (length === ++index) {
          node.value = value
          break
        } else if (node.middle !== null) {
          node = node.middle
        } else {
          node.middle = new TstNode(key, value, index)
          break
        }
      } else if (node.code < code) {
        if (node.left !== null) {
          node = node.left
        } else {
          node.left = new TstNode(key, value, index)
          break
        }
      } else if (node.right !== null) {
        node = node.right
      } else {
        node.right = new TstNode(key, value, index)
        break
      }
    }
  }

  /**
   * @param {Uint8Array} key
   * @returns {TstNode | null}
   */
  search (key) {
    const keylength = key.length
    let index = 0
    /**
     * @type {TstNode|null}
     */
    let node = this
    while (node !== null && index < keylength) {
      let code = key[index]
      // A-Z
      // First check if it is bigger than 0x5a.
      // Lowercase letters have higher char codes than uppercase ones.
      // Also we assume that headers will mostly contain lowercase characters.
      if (code <= 0x5a && code >= 0x41) {
        // Lowercase for uppercase.
        code |= 32
      }
      while (node !== null) {
        if (code === node.code) {
          if (keylength === ++index) {
            // Returns Node since it is the last key.
            return node
          }
          node = node.middle
          break
        }
        node = node.code < code ? node.left : node.right
      }
    }
    return null
  }
}

class TernarySearchTree {
  /** @type {TstNode | null} */
  node = null

  /**
   * @param {string} key
   * @param {any} value
   * @returns {void}
   * */
  insert (key, value) {
    if (this.node === null) {
      this.node = new TstNode(key, value, 0)
    } else {
      this.node.add(key, value)
    }
  }

  /**
   * @param {Uint8Array} key
   * @returns {any}
   */
  lookup (key) {
    return this.node?.search(key)?.value ?? null
  }
}

const tree = new TernarySearchTree()

for (let i = 0; i < wellknownHeaderNames.length; ++i) {
  const key = headerNameLowerCasedRecord[wellknownHeaderNames[i]]
  tree.insert(key, key)
}

module.exports = {
  TernarySearchTree,
  tree
}


/***/ }),

/***/ 3440:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(4589)
const { kDestroyed, kBodyUsed, kListeners, kBody } = __nccwpck_require__(6443)
const { IncomingMessage } = __nccwpck_require__(7067)
const stream = __nccwpck_require__(7075)
const net = __nccwpck_require__(7030)
const { stringify } = __nccwpck_require__(1792)
const { EventEmitter: EE, addAbortListener: addAbortListenerNative } = __nccwpck_require__(8474)
const timers = __nccwpck_require__(6603)
const { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(8707)
const { headerNameLowerCasedRecord } = __nccwpck_require__(735)
const { tree } = __nccwpck_require__(7752)

class BodyAsyncIterable {
  constructor (body) {
    this[kBody] = body
    this[kBodyUsed] = false
  }

  async * [Symbol.asyncIterator] () {
    assert(!this[kBodyUsed], 'disturbed')
    this[kBodyUsed] = true
    yield * this[kBody]
  }
}

function noop () {}

/**
 * @param {*} body
 * @returns {*}
 */
function wrapRequestBody (body) {
  if (isStream(body)) {
    // TODO (fix): Provide some way for the user to cache the file to e.g. /tmp
    // so that it can be dispatched again?
    // TODO (fix): Do we need 100-expect support to provide a way to do this properly?
    if (bodyLength(body) === 0) {
      body
        .on('data', function () {
          assert(false)
        })
    }

    if (typeof body.readableDidRead !== 'boolean') {
      body[kBodyUsed] = false
      EE.prototype.on.call(body, 'data', function () {
        this[kBodyUsed] = true
      })
    }

    return body
  } else if (body && typeof body.pipeTo === 'function') {
    // TODO (fix): We can't access ReadableStream internal state
    // to determine whether or not it has been disturbed. This is just
    // a workaround.
    return new BodyAsyncIterable(body)
  } else if (body && isFormDataLike(body)) {
    return body
  } else if (
    body &&
    typeof body !== 'string' &&
    !ArrayBuffer.isView(body) &&
    isIterable(body)
  ) {
    // TODO: Should we allow re-using iterable if !this.opts.idempotent
    // or through some other flag?
    return new BodyAsyncIterable(body)
  } else {
    return body
  }
}

/**
 * @param {*} obj
 * @returns {obj is import('node:stream').Stream}
 */
function isStream (obj) {
  return obj && typeof obj === 'object' && typeof obj.pipe === 'function' && typeof obj.on === 'function'
}

/**
 * @param {*} object
 * @returns {object is Blob}
 */
function isBlobLike (object) {
  return object instanceof Blob
}

/**
 * @param {string} url The path to check for query strings or fragments.
 * @returns {boolean} Returns true if the path contains a query string or fragment.
 */
function pathHasQueryOrFragment (url) {
  return (
    url.includes('?') ||
    url.includes('#')
  )
}

/**
 * @param {string} url The URL to add the query params to
 * @param {import('node:querystring').ParsedUrlQueryInput} queryParams The object to serialize into a URL query string
 * @returns {string} The URL with the query params added
 */
function serializePathWithQuery (url, queryParams) {
  if (pathHasQueryOrFragment(url)) {
    throw new Error('Query params cannot be passed when url already contains "?" or "#".')
  }

  const stringified = stringify(queryParams)

  if (stringified) {
    url += '?' + stringified
  }

  return url
}

/**
 * @param {number|string|undefined} port
 * @returns {boolean}
 */
function isValidPort (port) {
  const value = parseInt(port, 10)
  return (
    value === Number(port) &&
    value >= 0 &&
    value <= 65535
  )
}

/**
 * Check if the value is a valid http or https prefixed string.
 *
 * @param {string} value
 * @returns {boolean}
 */
function isHttpOrHttpsPrefixed (value) {
  return (
    value != null &&
    value[0] === 'h' &&
    value[1] === 't' &&
    value[2] === 't' &&
    value[3] === 'p' &&
    (
      value[4] === ':' ||
      (
        value[4] === 's' &&
        value[5] === ':'
      )
    )
  )
}

/**
 * @param {string|URL|Record<string,string>} url
 * @returns {URL}
 */
function parseURL (url) {
  if (typeof url === 'string') {
    /**
     * @type {URL}
     */
    url = new URL(url)

    if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
      throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
    }

    return url
  }

  if (!url || typeof url !== 'object') {
    throw new InvalidArgumentError('Invalid URL: The URL argument must be a non-null object.')
  }

  if (!(url instanceof URL)) {
    if (url.port != null && url.port !== '' && isValidPort(url.port) === false) {
      throw new InvalidArgumentError('Invalid URL: port must be a valid integer or a string representation of an integer.')
    }

    if (url.path != null && typeof url.path !== 'string') {
      throw new InvalidArgumentError('Invalid URL path: the path must be a string or null/undefined.')
    }

    if (url.pathname != null && typeof url.pathname !== 'string') {
      throw new InvalidArgumentError('Invalid URL pathname: the pathname must be a string or null/undefined.')
    }

    if (url.hostname != null && typeof url.hostname !== 'string') {
      throw new InvalidArgumentError('Invalid URL hostname: the hostname must be a string or null/undefined.')
    }

    if (url.origin != null && typeof url.origin !== 'string') {
      throw new InvalidArgumentError('Invalid URL origin: the origin must be a string or null/undefined.')
    }

    if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
      throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
    }

    const port = url.port != null
      ? url.port
      : (url.protocol === 'https:' ? 443 : 80)
    let origin = url.origin != null
      ? url.origin
      : `${url.protocol || ''}//${url.hostname || ''}:${port}`
    let path = url.path != null
      ? url.path
      : `${url.pathname || ''}${url.search || ''}`

    if (origin[origin.length - 1] === '/') {
      origin = origin.slice(0, origin.length - 1)
    }

    if (path && path[0] !== '/') {
      path = `/${path}`
    }
    // new URL(path, origin) is unsafe when `path` contains an absolute URL
    // From https://developer.mozilla.org/en-US/docs/Web/API/URL/URL:
    // If first parameter is a relative URL, second param is required, and will be used as the base URL.
    // If first parameter is an absolute URL, a given second param will be ignored.
    return new URL(`${origin}${path}`)
  }

  if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
    throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
  }

  return url
}

/**
 * @param {string|URL|Record<string, string>} url
 * @returns {URL}
 */
function parseOrigin (url) {
  url = parseURL(url)

  if (url.pathname !== '/' || url.search || url.hash) {
    throw new InvalidArgumentError('invalid url')
  }

  return url
}

/**
 * @param {string} host
 * @returns {string}
 */
function getHostname (host) {
  if (host[0] === '[') {
    const idx = host.indexOf(']')

    assert(idx !== -1)
    return host.substring(1, idx)
  }

  const idx = host.indexOf(':')
  if (idx === -1) return host

  return host.substring(0, idx)
}

/**
 * IP addresses are not valid server names per RFC6066
 * Currently, the only server names supported are DNS hostnames
 * @param {string|null} host
 * @returns {string|null}
 */
function getServerName (host) {
  if (!host) {
    return null
  }

  assert(typeof host === 'string')

  const servername = getHostname(host)
  if (net.isIP(servername)) {
    return ''
  }

  return servername
}

/**
 * @function
 * @template T
 * @param {T} obj
 * @returns {T}
 */
function deepClone (obj) {
  return JSON.parse(JSON.stringify(obj))
}

/**
 * @param {*} obj
 * @returns {obj is AsyncIterable}
 */
function isAsyncIterable (obj) {
  return !!(obj != null && typeof obj[Symbol.asyncIterator] === 'function')
}

/**
 * @param {*} obj
 * @returns {obj is Iterable}
 */
function isIterable (obj) {
  return !!(obj != null && (typeof obj[Symbol.iterator] === 'function' || typeof obj[Symbol.asyncIterator] === 'function'))
}

/**
 * Checks whether an object has a safe Symbol.iterator — i.e. one that is
 * either own or inherited from a non-Object.prototype chain.  This prevents
 * prototype-pollution attacks from injecting a fake iterator on
 * Object.prototype.
 * @param {object} obj
 * @returns {boolean}
 */
function hasSafeIterator (obj) {
  const prototype = Object.getPrototypeOf(obj)
  const ownIterator = Object.hasOwn(obj, Symbol.iterator)
  return ownIterator || (prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === 'function')
}

/**
 * @param {Blob|Buffer|import ('stream').Stream} body
 * @returns {number|null}
 */
function bodyLength (body) {
  if (body == null) {
    return 0
  } else if (isStream(body)) {
    const state = body._readableState
    return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length)
      ? state.length
      : null
  } else if (isBlobLike(body)) {
    return body.size != null ? body.size : null
  } else if (isBuffer(body)) {
    return body.byteLength
  }

  return null
}

/**
 * @param {import ('stream').Stream} body
 * @returns {boolean}
 */
function isDestroyed (body) {
  return body && !!(body.destroyed || body[kDestroyed] || (stream.isDestroyed?.(body)))
}

/**
 * @param {import ('stream').Stream} stream
 * @param {Error} [err]
 * @returns {void}
 */
function destroy (stream, err) {
  if (stream == null || !isStream(stream) || isDestroyed(stream)) {
    return
  }

  if (typeof stream.destroy === 'function') {
    if (Object.getPrototypeOf(stream).constructor === IncomingMessage) {
      // See: https://github.com/nodejs/node/pull/38505/files
      stream.socket = null
    }

    try {
      stream.destroy(err)
    } catch {
      // stream.destroy may throw on managed sockets (e.g., http2).
      // Silently ignore — the socket lifecycle is handled by the subsystem.
    }
  } else if (err) {
    queueMicrotask(() => {
      stream.emit('error', err)
    })
  }

  if (stream.destroyed !== true) {
    stream[kDestroyed] = true
  }
}

const KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i
/**
 * @param {string} val
 * @returns {number | null}
 */
function parseKeepAliveTimeout (val) {
  const m = val.match(KEEPALIVE_TIMEOUT_EXPR)
  return m ? parseInt(m[1], 10) * 1000 : null
}

/**
 * Retrieves a header name and returns its lowercase value.
 * @param {string | Buffer} value Header name
 * @returns {string}
 */
function headerNameToString (value) {
  return typeof value === 'string'
    ? headerNameLowerCasedRecord[value] ?? value.toLowerCase()
    : tree.lookup(value) ?? value.toString('latin1').toLowerCase()
}

/**
 * Receive the buffer as a string and return its lowercase value.
 * @param {Buffer} value Header name
 * @returns {string}
 */
function bufferToLowerCasedHeaderName (value) {
  return tree.lookup(value) ?? value.toString('latin1').toLowerCase()
}

/**
 * Writes a header onto a plain object without going through the
 * `Object.prototype` `__proto__` setter. Plain assignment there drops a string
 * value and, when the value is an array, replaces the object's prototype
 * instead of storing anything. Every other name is a normal assignment.
 *
 * @param {Record<string, string | string[]>} obj Accumulator to write onto
 * @param {string} key Header name
 * @param {string | string[]} value Header value
 * @returns {void}
 */
function setHeader (obj, key, value) {
  if (key === '__proto__') {
    Object.defineProperty(obj, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    })
  } else {
    obj[key] = value
  }
}

/**
 * @param {(Buffer | string)[]} headers
 * @param {Record<string, string | string[]>} [obj]
 * @returns {Record<string, string | string[]>}
 */
function parseHeaders (headers, obj) {
  if (obj === undefined) obj = {}

  for (let i = 0; i < headers.length; i += 2) {
    const key = headerNameToString(headers[i])
    let val = obj[key]

    if (val !== undefined) {
      if (!Object.hasOwn(obj, key)) {
        const headersValue = typeof headers[i + 1] === 'string'
          ? headers[i + 1]
          : Array.isArray(headers[i + 1])
            ? headers[i + 1].map(x => x.toString('latin1'))
            : headers[i + 1].toString('latin1')

        if (key === '__proto__') {
          Object.defineProperty(obj, key, {
            value: headersValue,
            enumerable: true,
            configurable: true,
            writable: true
          })
        } else {
          obj[key] = headersValue
        }
      } else {
        if (typeof val === 'string') {
          val = [val]
          obj[key] = val
        }
        val.push(headers[i + 1].toString('latin1'))
      }
    } else {
      const headersValue = typeof headers[i + 1] === 'string'
        ? headers[i + 1]
        : Array.isArray(headers[i + 1])
          ? headers[i + 1].map(x => x.toString('latin1'))
          : headers[i + 1].toString('latin1')

      obj[key] = headersValue
    }
  }

  return obj
}

/**
 * @param {Buffer[] | string[] | Record<string, string | string[]> | null | undefined} headers
 * @returns {string[]}
 */
function parseRawHeaders (headers) {
  if (headers == null) {
    return []
  }

  if (!Array.isArray(headers)) {
    const rawHeaders = []

    for (const [name, value] of Object.entries(headers)) {
      if (Array.isArray(value)) {
        for (const entry of value) {
          rawHeaders.push(name, `${entry}`)
        }
      } else {
        rawHeaders.push(name, `${value}`)
      }
    }

    return rawHeaders
  }

  const headersLength = headers.length
  /**
   * @type {string[]}
   */
  const ret = new Array(headersLength)

  let key
  let val

  for (let n = 0; n < headersLength; n += 2) {
    key = headers[n]
    val = headers[n + 1]

    typeof key !== 'string' && (key = key.toString())
    typeof val !== 'string' && (val = val.toString('latin1'))

    ret[n] = key
    ret[n + 1] = val
  }

  return ret
}

/**
 * @param {Record<string, string | string[]>} headers
 * @returns {Buffer[]}
 */
function toRawHeaders (headers) {
  const rawHeaders = []

  for (const [name, value] of Object.entries(headers)) {
    if (Array.isArray(value)) {
      for (const entry of value) {
        rawHeaders.push(Buffer.from(name, 'latin1'), Buffer.from(`${entry}`, 'latin1'))
      }
    } else {
      rawHeaders.push(Buffer.from(name, 'latin1'), Buffer.from(`${value}`, 'latin1'))
    }
  }

  return rawHeaders
}

/**
 * @param {string[]} headers
 * @param {Buffer[]} headers
 */
function encodeRawHeaders (headers) {
  if (!Array.isArray(headers)) {
    throw new TypeError('expected headers to be an array')
  }
  return headers.map(x => Buffer.from(x))
}

/**
 * @param {*} buffer
 * @returns {buffer is Buffer}
 */
function isBuffer (buffer) {
  // See, https://github.com/mcollina/undici/pull/319
  return buffer instanceof Uint8Array || Buffer.isBuffer(buffer)
}

/**
 * Asserts that the handler object is a request handler.
 *
 * @param {object} handler
 * @param {string} method
 * @param {string} [upgrade]
 * @returns {asserts handler is import('../api/api-request').RequestHandler}
 */
function assertRequestHandler (handler, method, upgrade) {
  if (!handler || typeof handler !== 'object') {
    throw new InvalidArgumentError('handler must be an object')
  }

  if (typeof handler.onRequestStart !== 'function') {
    throw new InvalidArgumentError('invalid onRequestStart method')
  }

  if (typeof handler.onResponseError !== 'function') {
    throw new InvalidArgumentError('invalid onResponseError method')
  }

  if (typeof handler.onBodySent !== 'function' && handler.onBodySent !== undefined) {
    throw new InvalidArgumentError('invalid onBodySent method')
  }

  if (typeof handler.onRequestSent !== 'function' && handler.onRequestSent !== undefined) {
    throw new InvalidArgumentError('invalid onRequestSent method')
  }

  if (upgrade || method === 'CONNECT') {
    if (typeof handler.onRequestUpgrade !== 'function') {
      throw new InvalidArgumentError('invalid onRequestUpgrade method')
    }
  } else {
    if (typeof handler.onResponseStart !== 'function') {
      throw new InvalidArgumentError('invalid onResponseStart method')
    }

    if (typeof handler.onResponseData !== 'function') {
      throw new InvalidArgumentError('invalid onResponseData method')
    }

    if (typeof handler.onResponseEnd !== 'function') {
      throw new InvalidArgumentError('invalid onResponseEnd method')
    }
  }
}

/**
 * A body is disturbed if it has been read from and it cannot be re-used without
 * losing state or data.
 * @param {import('node:stream').Readable} body
 * @returns {boolean}
 */
function isDisturbed (body) {
  // TODO (fix): Why is body[kBodyUsed] needed?
  return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]))
}

/**
 * @typedef {object} SocketInfo
 * @property {string} [localAddress]
 * @property {number} [localPort]
 * @property {string} [remoteAddress]
 * @property {number} [remotePort]
 * @property {string} [remoteFamily]
 * @property {number} [timeout]
 * @property {number} bytesWritten
 * @property {number} bytesRead
 */

/**
 * @param {import('net').Socket} socket
 * @returns {SocketInfo}
 */
function getSocketInfo (socket) {
  return {
    localAddress: socket.localAddress,
    localPort: socket.localPort,
    remoteAddress: socket.remoteAddress,
    remotePort: socket.remotePort,
    remoteFamily: socket.remoteFamily,
    timeout: socket.timeout,
    bytesWritten: socket.bytesWritten,
    bytesRead: socket.bytesRead
  }
}

/**
 * The object should be a FormData instance and contains all the required
 * methods.
 * @param {*} object
 * @returns {object is FormData}
 */
function isFormDataLike (object) {
  return (
    object &&
    typeof object === 'object' &&
    typeof object.append === 'function' &&
    typeof object.delete === 'function' &&
    typeof object.get === 'function' &&
    typeof object.getAll === 'function' &&
    typeof object.has === 'function' &&
    typeof object.set === 'function' &&
    object[Symbol.toStringTag] === 'FormData'
  )
}

function addAbortListener (signal, listener) {
  if (!signal || 'aborted' in signal) {
    return addAbortListenerNative(signal, listener)[Symbol.dispose]
  }

  if (typeof signal.addEventListener === 'function') {
    signal.addEventListener('abort', listener, { once: true })
    return () => signal.removeEventListener('abort', listener)
  }
  signal.once('abort', listener)
  return () => signal.removeListener('abort', listener)
}

const validTokenChars = new Uint8Array([
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 0-15
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 16-31
  0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, // 32-47 (!"#$%&'()*+,-./)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, // 48-63 (0-9:;<=>?)
  0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // 64-79 (@A-O)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, // 80-95 (P-Z[\]^_)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // 96-111 (`a-o)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, // 112-127 (p-z{|}~)
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 128-143
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 144-159
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 160-175
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 176-191
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 192-207
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 208-223
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 224-239
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0  // 240-255
])

/**
 * @see https://tools.ietf.org/html/rfc7230#section-3.2.6
 * @param {number} c
 * @returns {boolean}
 */
function isTokenCharCode (c) {
  return (validTokenChars[c] === 1)
}

const tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/

/**
 * @param {string} characters
 * @returns {boolean}
 */
function isValidHTTPToken (characters) {
  if (characters.length >= 12) return tokenRegExp.test(characters)
  if (characters.length === 0) return false

  for (let i = 0; i < characters.length; i++) {
    if (validTokenChars[characters.charCodeAt(i)] !== 1) {
      return false
    }
  }
  return true
}

// headerCharRegex have been lifted from
// https://github.com/nodejs/node/blob/main/lib/_http_common.js

/**
 * Matches if val contains an invalid field-vchar
 *  field-value    = *( field-content / obs-fold )
 *  field-content  = field-vchar [ 1*( SP / HTAB ) field-vchar ]
 *  field-vchar    = VCHAR / obs-text
 */
const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/

/**
 * @param {string} characters
 * @returns {boolean}
 */
function isValidHeaderValue (characters) {
  return !headerCharRegex.test(characters)
}

const rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/

/**
 * @typedef {object} RangeHeader
 * @property {number} start
 * @property {number | null} end
 * @property {number | null} size
 */

/**
 * Parse accordingly to RFC 9110
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.content-range
 * @param {string} [range]
 * @returns {RangeHeader|null}
 */
function parseRangeHeader (range) {
  if (range == null || range === '') return { start: 0, end: null, size: null }
  if (!range) return null

  const m = rangeHeaderRegex.exec(range)
  return m
    ? {
        start: parseInt(m[1]),
        end: m[2] ? parseInt(m[2]) : null,
        size: m[3] && m[3] !== '*' ? parseInt(m[3]) : null
      }
    : null
}

/**
 * @template {import("events").EventEmitter} T
 * @param {T} obj
 * @param {string} name
 * @param {(...args: any[]) => void} listener
 * @returns {T}
 */
function addListener (obj, name, listener) {
  const listeners = (obj[kListeners] ??= [])
  listeners.push([name, listener])
  obj.on(name, listener)
  return obj
}

/**
 * @template {import("events").EventEmitter} T
 * @param {T} obj
 * @returns {T}
 */
function removeAllListeners (obj) {
  if (obj[kListeners] != null) {
    for (const [name, listener] of obj[kListeners]) {
      obj.removeListener(name, listener)
    }
    obj[kListeners] = null
  }
  return obj
}

/**
 * @param {import ('../dispatcher/client')} client
 * @param {import ('../core/request')} request
 * @param {Error} err
 */
function errorRequest (client, request, err) {
  try {
    request.onResponseError(err)
    assert(request.aborted)
  } catch (err) {
    client.emit('error', err)
  }
}

/**
 * @param {WeakRef<net.Socket>} socketWeakRef
 * @param {object} opts
 * @param {number} opts.timeout
 * @param {string} opts.hostname
 * @param {number} opts.port
 * @returns {() => void}
 */
const setupConnectTimeout = process.platform === 'win32'
  ? (socketWeakRef, opts) => {
      if (!opts.timeout) {
        return noop
      }

      let s1 = null
      let s2 = null
      const fastTimer = timers.setFastTimeout(() => {
      // setImmediate is added to make sure that we prioritize socket error events over timeouts
        s1 = setImmediate(() => {
        // Windows needs an extra setImmediate probably due to implementation differences in the socket logic
          s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts))
        })
      }, opts.timeout)
      return () => {
        timers.clearFastTimeout(fastTimer)
        clearImmediate(s1)
        clearImmediate(s2)
      }
    }
  : (socketWeakRef, opts) => {
      if (!opts.timeout) {
        return noop
      }

      let s1 = null
      const fastTimer = timers.setFastTimeout(() => {
      // setImmediate is added to make sure that we prioritize socket error events over timeouts
        s1 = setImmediate(() => {
          onConnectTimeout(socketWeakRef.deref(), opts)
        })
      }, opts.timeout)
      return () => {
        timers.clearFastTimeout(fastTimer)
        clearImmediate(s1)
      }
    }

/**
 * @param {net.Socket} socket
 * @param {object} opts
 * @param {number} opts.timeout
 * @param {string} opts.hostname
 * @param {number} opts.port
 */
function onConnectTimeout (socket, opts) {
  // The socket could be already garbage collected
  if (socket == null) {
    return
  }

  let message = 'Connect Timeout Error'
  if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) {
    message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(', ')},`
  } else {
    message += ` (attempted address: ${opts.hostname}:${opts.port},`
  }

  message += ` timeout: ${opts.timeout}ms)`

  destroy(socket, new ConnectTimeoutError(message))
}

let lastUrlString = null
let lastProtocol = null

/**
 * @param {string} urlString
 * @returns {string}
 */
function getProtocolFromUrlString (urlString) {
  // Requests are typically dispatched against the same origin over and over,
  // so cache the last (urlString, protocol) pair to skip re-parsing.
  if (urlString === lastUrlString) {
    return lastProtocol
  }

  const protocol = getProtocolFromUrlStringSlow(urlString)
  lastUrlString = urlString
  lastProtocol = protocol

  return protocol
}

/**
 * @param {string} urlString
 * @returns {string}
 */
function getProtocolFromUrlStringSlow (urlString) {
  if (
    urlString[0] === 'h' &&
    urlString[1] === 't' &&
    urlString[2] === 't' &&
    urlString[3] === 'p'
  ) {
    switch (urlString[4]) {
      case ':':
        return 'http:'
      case 's':
        if (urlString[5] === ':') {
          return 'https:'
        }
    }
  }
  // fallback if none of the usual suspects
  return urlString.slice(0, urlString.indexOf(':') + 1)
}

const kEnumerableProperty = {
  __proto__: null,
  enumerable: true
}

const normalizedMethodRecordsBase = {
  delete: 'DELETE',
  DELETE: 'DELETE',
  get: 'GET',
  GET: 'GET',
  head: 'HEAD',
  HEAD: 'HEAD',
  options: 'OPTIONS',
  OPTIONS: 'OPTIONS',
  post: 'POST',
  POST: 'POST',
  put: 'PUT',
  PUT: 'PUT',
  query: 'QUERY',
  QUERY: 'QUERY'
}

const normalizedMethodRecords = {
  ...normalizedMethodRecordsBase,
  patch: 'patch',
  PATCH: 'PATCH'
}

// Note: object prototypes should not be able to be referenced. e.g. `Object#hasOwnProperty`.
Object.setPrototypeOf(normalizedMethodRecordsBase, null)
Object.setPrototypeOf(normalizedMethodRecords, null)

module.exports = {
  kEnumerableProperty,
  isDisturbed,
  isBlobLike,
  parseOrigin,
  parseURL,
  getServerName,
  isStream,
  isIterable,
  hasSafeIterator,
  isAsyncIterable,
  isDestroyed,
  headerNameToString,
  bufferToLowerCasedHeaderName,
  addListener,
  removeAllListeners,
  errorRequest,
  parseRawHeaders,
  toRawHeaders,
  encodeRawHeaders,
  parseHeaders,
  setHeader,
  parseKeepAliveTimeout,
  destroy,
  bodyLength,
  deepClone,
  isBuffer,
  assertRequestHandler,
  getSocketInfo,
  isFormDataLike,
  pathHasQueryOrFragment,
  serializePathWithQuery,
  addAbortListener,
  isValidHTTPToken,
  isValidHeaderValue,
  isTokenCharCode,
  parseRangeHeader,
  normalizedMethodRecordsBase,
  normalizedMethodRecords,
  isValidPort,
  isHttpOrHttpsPrefixed,
  safeHTTPMethods: Object.freeze(['GET', 'HEAD', 'OPTIONS', 'TRACE']),
  wrapRequestBody,
  setupConnectTimeout,
  getProtocolFromUrlString
}


/***/ }),

/***/ 7405:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { InvalidArgumentError, MaxOriginsReachedError } = __nccwpck_require__(8707)
const { kBusy, kClients, kConnected, kRunning, kPending, kClose, kDestroy, kDispatch, kUrl } = __nccwpck_require__(6443)
const DispatcherBase = __nccwpck_require__(1841)
const Pool = __nccwpck_require__(628)
const Client = __nccwpck_require__(3701)
const util = __nccwpck_require__(3440)

const kOnConnect = Symbol('onConnect')
const kOnDisconnect = Symbol('onDisconnect')
const kOnConnectionError = Symbol('onConnectionError')
const kOnDrain = Symbol('onDrain')
const kFactory = Symbol('factory')
const kOptions = Symbol('options')
const kOrigins = Symbol('origins')

function defaultFactory (origin, opts) {
  return opts && opts.connections === 1
    ? new Client(origin, opts)
    : new Pool(origin, opts)
}

class Agent extends DispatcherBase {
  constructor ({ factory = defaultFactory, maxOrigins = Infinity, connect, tls, ...options } = {}) {
    if (typeof factory !== 'function') {
      throw new InvalidArgumentError('factory must be a function.')
    }

    if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
      throw new InvalidArgumentError('connect must be a function or an object')
    }

    if (typeof maxOrigins !== 'number' || Number.isNaN(maxOrigins) || maxOrigins <= 0) {
      throw new InvalidArgumentError('maxOrigins must be a number greater than 0')
    }

    super(options)

    if (connect && typeof connect !== 'function') {
      connect = { ...connect }
    }

    if (tls && typeof tls !== 'function') {
      tls = { ...tls }
    }

    this[kOptions] = { ...util.deepClone(options), maxOrigins, connect, tls }
    this[kFactory] = factory
    this[kClients] = new Map()
    this[kOrigins] = new Set()

    this[kOnDrain] = (origin, targets) => {
      this.emit('drain', origin, [this, ...targets])
    }

    this[kOnConnect] = (origin, targets) => {
      this.emit('connect', origin, [this, ...targets])
    }

    this[kOnDisconnect] = (origin, targets, err) => {
      this.emit('disconnect', origin, [this, ...targets], err)
    }

    this[kOnConnectionError] = (origin, targets, err) => {
      this.emit('connectionError', origin, [this, ...targets], err)
    }
  }

  get [kRunning] () {
    let ret = 0
    for (const dispatcher of this[kClients].values()) {
      ret += dispatcher[kRunning]
    }
    return ret
  }

  [kDispatch] (opts, handler) {
    let origin
    if (opts.origin && (typeof opts.origin === 'string' || opts.origin instanceof URL)) {
      origin = String(opts.origin)
    } else {
      throw new InvalidArgumentError('opts.origin must be a non-empty string or URL.')
    }

    const allowH2 = opts.allowH2 ?? this[kOptions].allowH2
    const key = allowH2 === false ? `${origin}#http1-only` : origin

    if (this[kOrigins].size >= this[kOptions].maxOrigins && !this[kOrigins].has(origin)) {
      throw new MaxOriginsReachedError()
    }

    let dispatcher = this[kClients].get(key)
    if (!dispatcher) {
      dispatcher = this[kFactory](opts.origin, allowH2 === false
        ? { ...this[kOptions], allowH2: false }
        : this[kOptions])

      const closeClientIfUnused = () => {
        if (this[kClients].get(key) !== dispatcher) {
          return
        }

        // A GOAWAY detaches the HTTP/2 session before requeued requests are
        // dispatched on a replacement connection. At that point the pool has
        // no connected clients and is not busy, but it still has pending work.
        // Closing it here lets the replacement Client finish those requests
        // and then destroys that new connection with ClientDestroyedError.
        if (dispatcher[kConnected] > 0 || dispatcher[kBusy] || dispatcher[kPending] > 0) {
          return
        }

        this[kClients].delete(key)
        if (!dispatcher.destroyed) {
          dispatcher.close()
        }

        let hasOrigin = false
        for (const k of this[kClients].keys()) {
          if (k === origin || k === `${origin}#http1-only`) {
            hasOrigin = true
            break
          }
        }

        if (!hasOrigin) {
          this[kOrigins].delete(origin)
        }
      }

      dispatcher
        .on('drain', this[kOnDrain])
        .on('connect', this[kOnConnect])
        .on('disconnect', (origin, targets, err) => {
          closeClientIfUnused()
          this[kOnDisconnect](origin, targets, err)
        })
        .on('connectionError', (origin, targets, err) => {
          closeClientIfUnused()
          this[kOnConnectionError](origin, targets, err)
        })

      this[kClients].set(key, dispatcher)
      this[kOrigins].add(origin)
    }

    return dispatcher.dispatch(opts, handler)
  }

  [kClose] () {
    const closePromises = []
    for (const dispatcher of this[kClients].values()) {
      closePromises.push(dispatcher.close())
    }
    this[kClients].clear()

    return Promise.all(closePromises)
  }

  [kDestroy] (err) {
    const destroyPromises = []
    for (const dispatcher of this[kClients].values()) {
      destroyPromises.push(dispatcher.destroy(err))
    }
    this[kClients].clear()

    return Promise.all(destroyPromises)
  }

  get stats () {
    const allClientStats = {}
    for (const dispatcher of this[kClients].values()) {
      if (dispatcher.stats) {
        allClientStats[dispatcher[kUrl].origin] = dispatcher.stats
      }
    }
    return allClientStats
  }
}

module.exports = Agent


/***/ }),

/***/ 637:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



/* global WebAssembly */

const assert = __nccwpck_require__(4589)
const util = __nccwpck_require__(3440)
const { channels } = __nccwpck_require__(2414)
const timers = __nccwpck_require__(6603)
const {
  RequestContentLengthMismatchError,
  ResponseContentLengthMismatchError,
  RequestAbortedError,
  InvalidArgumentError,
  HeadersTimeoutError,
  HeadersOverflowError,
  SocketError,
  InformationalError,
  BodyTimeoutError,
  HTTPParserError,
  WebAssemblyNotSupportedError,
  ResponseExceededMaxSizeError
} = __nccwpck_require__(8707)
const {
  kUrl,
  kReset,
  kClient,
  kParser,
  kBlocking,
  kRunning,
  kPending,
  kSize,
  kWriting,
  kQueue,
  kNoRef,
  kKeepAliveDefaultTimeout,
  kHostHeader,
  kPendingIdx,
  kRunningIdx,
  kError,
  kPipelining,
  kSocket,
  kKeepAliveTimeoutValue,
  kMaxHeadersSize,
  kKeepAliveMaxTimeout,
  kKeepAliveTimeoutThreshold,
  kHeadersTimeout,
  kBodyTimeout,
  kStrictContentLength,
  kMaxRequests,
  kCounter,
  kMaxResponseSize,
  kOnError,
  kResume,
  kHTTPContext,
  kClosed,
  kUseMilo
} = __nccwpck_require__(6443)

const constants = __nccwpck_require__(2824)
// Node.js core bundles only llhttp; experimental Milo remains available in npm builds.
const { H1Parser, getMiloEnabled } = typeof esbuildDetection === 'undefined'
  ? __nccwpck_require__(9922)
  : {}
const EMPTY_BUF = Buffer.alloc(0)
const FastBuffer = Buffer[Symbol.species]
const removeAllListeners = util.removeAllListeners
const kIdleSocketValidation = Symbol('kIdleSocketValidation')
const kIdleSocketValidationTimeout = Symbol('kIdleSocketValidationTimeout')
const kSocketUsed = Symbol('kSocketUsed')
const kTypeOfService = Symbol('kTypeOfService')

let extractBody

function lazyllhttp () {
  // Check only when HTTP/1 needs the parser, so other APIs remain usable without WASM.
  if (typeof WebAssembly === 'undefined') {
    throw new WebAssemblyNotSupportedError()
  }

  const llhttpWasmData = process.env.JEST_WORKER_ID ? __nccwpck_require__(3870) : undefined

  let mod

  // We disable wasm SIMD on older versions of Node.js on ppc64 that are broken on Power >=9 architectures.
  let useWasmSIMD = true
  if (process.arch === 'riscv64') {
    useWasmSIMD = false
  } else if (process.arch === 'ppc64') {
    const [major, minor] = process.versions.node.split('.').map(n => parseInt(n, 10))
    if (major < 24 || (major === 24 && minor < 12)) {
      useWasmSIMD = false
    }
  }
  // The Env Variable UNDICI_NO_WASM_SIMD allows explicitly overriding the default behavior
  if (process.env.UNDICI_NO_WASM_SIMD === '1') {
    useWasmSIMD = false
  } else if (process.env.UNDICI_NO_WASM_SIMD === '0') {
    useWasmSIMD = true
  }

  if (useWasmSIMD) {
    try {
      mod = new WebAssembly.Module(__nccwpck_require__(3434))
    } catch {}
  }

  if (!mod) {
    // We could check if the error was caused by the simd option not
    // being enabled, but the occurring of this other error
    // * https://github.com/emscripten-core/emscripten/issues/11495
    // got me to remove that check to avoid breaking Node 12.
    mod = new WebAssembly.Module(llhttpWasmData || __nccwpck_require__(3870))
  }

  return new WebAssembly.Instance(mod, {
    env: {
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_url: (p, at, len) => {
        return 0
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_status: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @returns {number}
       */
      wasm_on_message_begin: p => {
        assert(currentParser.ptr === p)
        return currentParser.onMessageBegin()
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_header_field: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_header_value: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @param {number} statusCode
       * @param {0|1} upgrade
       * @param {0|1} shouldKeepAlive
       * @returns {number}
       */
      wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
        assert(currentParser.ptr === p)
        return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1)
      },
      /**
       * @param {number} p
       * @param {number} at
       * @param {number} len
       * @returns {number}
       */
      wasm_on_body: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      /**
       * @param {number} p
       * @returns {number}
       */
      wasm_on_message_complete: p => {
        assert(currentParser.ptr === p)
        return currentParser.onMessageComplete()
      }
    }
  })
}

let llhttpInstance = null

/**
 * @type {Parser|null}
 */
let currentParser = null
let currentBufferRef = null
/**
 * @type {number}
 */
let currentBufferSize = 0
let currentBufferPtr = null
let currentBuffer = null

const USE_NATIVE_TIMER = 0
const USE_FAST_TIMER = 1

// Use fast timers for headers and body to take eventual event loop
// latency into account.
const TIMEOUT_HEADERS = 2 | USE_FAST_TIMER
const TIMEOUT_BODY = 4 | USE_FAST_TIMER

// Use native timers to ignore event loop latency for keep-alive
// handling.
const TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER

class Parser {
  /**
   * @param {import('./client.js')} client
   * @param {import('net').Socket} socket
   * @param {*} llhttp
   */
  constructor (client, socket, { exports }) {
    this.llhttp = exports
    this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE)
    this.client = client
    /**
     * @type {import('net').Socket}
     */
    this.socket = socket
    this.timeout = null
    this.timeoutWeakRef = new WeakRef(this)
    this.timeoutValue = null
    this.timeoutType = null
    this.statusCode = 0
    this.statusText = ''
    this.upgrade = false
    this.headers = []
    this.headersSize = 0
    this.headersMaxSize = client[kMaxHeadersSize]
    this.shouldKeepAlive = false
    this.paused = false
    this.resume = this.resume.bind(this)

    this.bytesRead = 0

    this.keepAlive = ''
    this.contentLength = -1
    this.hasTransferEncoding = false
    this.connection = ''
    this.maxResponseSize = client[kMaxResponseSize]
  }

  setTimeout (delay, type) {
    // If the existing timer and the new timer are of different timer type
    // (fast or native) or have different delay, we need to clear the existing
    // timer and set a new one.
    if (delay !== this.timeoutValue || (type & USE_FAST_TIMER) ^ (this.timeoutType & USE_FAST_TIMER)) {
      // If a timeout is already set, clear it with clearTimeout of the fast
      // timer implementation, as it can clear fast and native timers.
      if (this.timeout) {
        timers.clearTimeout(this.timeout)
        this.timeout = null
      }

      if (delay) {
        if (type & USE_FAST_TIMER) {
          this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef)
        } else {
          this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef)
          this.timeout?.unref()
        }
      }

      this.timeoutValue = delay
    } else if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    this.timeoutType = type
  }

  resume () {
    if (this.socket.destroyed || !this.paused) {
      return
    }

    assert(this.ptr != null)
    assert(currentParser === null)

    this.llhttp.llhttp_resume(this.ptr)

    assert(this.timeoutType === TIMEOUT_BODY)
    if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    this.paused = false
    this.execute(this.socket.read() || EMPTY_BUF) // Flush parser.
    this.readMore()
  }

  readMore () {
    while (!this.paused && this.ptr) {
      const chunk = this.socket.read()
      if (chunk === null) {
        break
      }
      this.execute(chunk)
    }
  }

  /**
   * @param {Buffer} chunk
   */
  execute (chunk) {
    assert(currentParser === null)
    assert(this.ptr != null)
    assert(!this.paused)

    const { socket, llhttp } = this

    // Allocate a new buffer if the current buffer is too small.
    if (chunk.length > currentBufferSize) {
      if (currentBufferPtr) {
        llhttp.free(currentBufferPtr)
      }
      // Allocate a buffer that is a multiple of 4096 bytes.
      currentBufferSize = Math.ceil(chunk.length / 4096) * 4096
      currentBufferPtr = llhttp.malloc(currentBufferSize)
    }

    if (
      currentBuffer === null ||
      currentBuffer.buffer !== llhttp.memory.buffer ||
      currentBuffer.byteOffset !== currentBufferPtr ||
      currentBuffer.byteLength !== currentBufferSize
    ) {
      currentBuffer = new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize)
    }

    currentBuffer.set(chunk)

    // Call `execute` on the wasm parser.
    // We pass the `llhttp_parser` pointer address, the pointer address of buffer view data,
    // and finally the length of bytes to parse.
    // The return value is an error code or `constants.ERROR.OK`.
    try {
      let ret

      try {
        currentBufferRef = chunk
        currentParser = this
        ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length)
      } finally {
        currentParser = null
        currentBufferRef = null
      }

      if (ret !== constants.ERROR.OK) {
        const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr)

        if (ret === constants.ERROR.PAUSED_UPGRADE) {
          this.onUpgrade(data)
        } else if (ret === constants.ERROR.PAUSED) {
          this.paused = true
          socket.unshift(data)
        } else {
          throw this.createError(ret, data)
        }
      }
    } catch (err) {
      util.destroy(socket, err)
    }
  }

  finish () {
    assert(currentParser === null)
    assert(this.ptr != null)

    const { llhttp } = this

    // The peer closed the connection. If the body parser was paused by
    // backpressure we must finish parsing before signalling EOF, otherwise
    // llhttp_finish() would crash (it used to assert !paused) or report a
    // half-parsed message. Backpressure is advisory here: onData keeps buffering
    // delivered bytes into the response stream, so resume across pauses and
    // drain whatever is still buffered on the socket. A Content-Length/chunked
    // body reaches on_message_complete during execute(); an EOF-delimited body
    // stays paused (its length is unknown) and is completed by llhttp_finish().
    if (this.paused) {
      let data
      do {
        llhttp.llhttp_resume(this.ptr)
        this.paused = false
        data = this.socket.read() || EMPTY_BUF
        this.execute(data)
      } while (this.paused && data.length > 0)

      if (this.paused) {
        llhttp.llhttp_resume(this.ptr)
        this.paused = false
      }
    }

    let ret

    try {
      currentParser = this
      ret = llhttp.llhttp_finish(this.ptr)
    } finally {
      currentParser = null
    }

    if (ret === constants.ERROR.OK) {
      return null
    }

    if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
      this.paused = true
      return null
    }

    return this.createError(ret, EMPTY_BUF)
  }

  createError (ret, data) {
    const { llhttp, contentLength, bytesRead } = this

    if (contentLength !== -1 && bytesRead !== contentLength) {
      return new ResponseContentLengthMismatchError()
    }

    const ptr = llhttp.llhttp_get_error_reason(this.ptr)
    let message = ''
    if (ptr) {
      const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0)
      message =
        'Response does not match the HTTP/1.1 protocol (' + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ')'
    }

    return new HTTPParserError(message, constants.ERROR[ret], data)
  }

  destroy () {
    assert(currentParser === null)
    assert(this.ptr != null)

    this.llhttp.llhttp_free(this.ptr)
    this.ptr = null

    this.timeout && timers.clearTimeout(this.timeout)
    this.timeout = null
    this.timeoutValue = null
    this.timeoutType = null

    this.paused = false
  }

  /**
   * @param {Buffer} buf
   * @returns {0}
   */
  onStatus (buf) {
    this.statusText = buf.toString()
    return 0
  }

  /**
   * @returns {0|-1}
   */
  onMessageBegin () {
    const { socket, client } = this

    if (socket.destroyed) {
      return -1
    }

    if (client[kRunning] === 0) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]
    if (!request) {
      return -1
    }
    request.onResponseStarted()

    return 0
  }

  /**
   * @param {Buffer} buf
   * @returns {number}
   */
  onHeaderField (buf) {
    const len = this.headers.length

    if ((len & 1) === 0) {
      this.headers.push(buf)
    } else {
      this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf])
    }

    this.trackHeader(buf.length)

    return 0
  }

  /**
   * @param {Buffer} buf
   * @returns {number}
   */
  onHeaderValue (buf) {
    let len = this.headers.length
    const isContinuation = (len & 1) === 0

    if ((len & 1) === 1) {
      this.headers.push(buf)
      len += 1
    } else {
      this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf])
    }

    const key = this.headers[len - 2]
    if (key.length === 10) {
      const headerName = util.bufferToLowerCasedHeaderName(key)
      if (headerName === 'keep-alive') {
        this.keepAlive += (isContinuation || this.keepAlive.length === 0 ? '' : ',') + buf.toString()
      } else if (headerName === 'connection') {
        this.connection += (isContinuation || this.connection.length === 0 ? '' : ',') + buf.toString()
      }
    } else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === 'content-length') {
      if (this.contentLength === -1) {
        this.contentLength = 0
      }
      for (let i = 0; i < buf.length; i++) {
        this.contentLength = this.contentLength * 10 + (buf[i] - 0x30)
      }
    } else if (key.length === 17 && util.bufferToLowerCasedHeaderName(key) === 'transfer-encoding') {
      this.hasTransferEncoding = true
    }

    this.trackHeader(buf.length)

    return 0
  }

  /**
   * @param {number} len
   */
  trackHeader (len) {
    this.headersSize += len
    if (this.headersSize >= this.headersMaxSize) {
      util.destroy(this.socket, new HeadersOverflowError())
    }
  }

  /**
   * @param {Buffer} head
   */
  onUpgrade (head) {
    const { upgrade, client, socket, headers, statusCode, statusText } = this

    assert(upgrade)
    assert(client[kSocket] === socket)
    assert(!socket.destroyed)
    assert(!this.paused)
    assert((headers.length & 1) === 0)

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)
    assert(request.upgrade || request.method === 'CONNECT')

    this.statusCode = 0
    this.statusText = ''
    this.shouldKeepAlive = false

    this.headers = []
    this.headersSize = 0

    socket.unshift(head)

    socket[kParser].destroy()
    socket[kParser] = null

    socket[kClient] = null
    socket[kError] = null

    removeAllListeners(socket)

    client[kSocket] = null
    client[kHTTPContext] = null // TODO (fix): This is hacky...
    client[kQueue][client[kRunningIdx]++] = null
    client.emit('disconnect', client[kUrl], [client], new InformationalError('upgrade'))

    try {
      request.onRequestUpgrade(statusCode, headers, socket, statusText)
    } catch (err) {
      util.errorRequest(client, request, err)
      util.destroy(socket, err)
    }

    client[kResume]()
  }

  /**
   * @param {number} statusCode
   * @param {boolean} upgrade
   * @param {boolean} shouldKeepAlive
   * @returns {number}
   */
  onHeadersComplete (statusCode, upgrade, shouldKeepAlive) {
    const { client, socket, headers, statusText } = this

    if (socket.destroyed) {
      return -1
    }

    if (client[kRunning] === 0) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]

    if (!request) {
      return -1
    }

    assert(!this.upgrade)
    assert(this.statusCode < 200)

    if (statusCode === 100) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    /* this can only happen if server is misbehaving */
    if (upgrade && !request.upgrade) {
      util.destroy(socket, new SocketError('bad upgrade', util.getSocketInfo(socket)))
      return -1
    }

    assert(this.timeoutType === TIMEOUT_HEADERS)

    this.statusCode = statusCode
    this.shouldKeepAlive =
      shouldKeepAlive ||
      // Override llhttp value which does not allow keepAlive for HEAD.
      (request.method === 'HEAD' && !socket[kReset] &&
        /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) &&
        !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection))

    // Responses to HEAD and 204/304 responses never carry content
    if (request.method === 'HEAD' || statusCode === 204 || statusCode === 304) {
      // A non-zero Content-Length or Transfer-Encoding on a 204/304 means the
      // server may also have sent content inappropriately, which would then be
      // parsed as the next response on this connection. Accept it, but do not
      // reuse the connection. HEAD requests are fine tho.
      if (request.method !== 'HEAD' && (this.contentLength > 0 || this.hasTransferEncoding)) {
        this.shouldKeepAlive = false
      }
      this.contentLength = -1
    }

    if (this.statusCode >= 200) {
      const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout]
      this.setTimeout(bodyTimeout, TIMEOUT_BODY)
    } else if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    if (request.method === 'CONNECT') {
      assert(client[kRunning] === 1)
      this.upgrade = true
      return 2
    }

    if (upgrade) {
      assert(client[kRunning] === 1)
      this.upgrade = true
      return 2
    }

    assert((this.headers.length & 1) === 0)
    this.headers = []
    this.headersSize = 0

    if (this.shouldKeepAlive && client[kPipelining]) {
      const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null

      if (keepAliveTimeout != null) {
        const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout])
        if (timeout <= 0) {
          socket[kReset] = true
        } else {
          client[kKeepAliveTimeoutValue] = timeout
        }
      } else {
        client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout]
      }
    } else {
      // Stop more requests from being dispatched.
      socket[kReset] = true
    }

    const pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === false

    if (request.aborted) {
      return -1
    }

    if (request.method === 'HEAD') {
      return 1
    }

    if (statusCode < 200) {
      return 1
    }

    if (socket[kBlocking]) {
      socket[kBlocking] = false
      client[kResume]()
    }

    return pause ? constants.ERROR.PAUSED : 0
  }

  /**
   * @param {Buffer} buf
   * @returns {number}
   */
  onBody (buf) {
    const { client, socket, statusCode, maxResponseSize } = this

    if (socket.destroyed) {
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)

    assert(this.timeoutType === TIMEOUT_BODY)
    if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    assert(statusCode >= 200)

    if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
      util.destroy(socket, new ResponseExceededMaxSizeError())
      return -1
    }

    this.bytesRead += buf.length

    if (request.onResponseData(buf) === false) {
      return constants.ERROR.PAUSED
    }

    return 0
  }

  /**
   * @returns {number}
   */
  onMessageComplete () {
    const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this

    if (socket.destroyed && (!statusCode || shouldKeepAlive)) {
      return -1
    }

    if (upgrade) {
      return 0
    }

    assert(statusCode >= 100)
    assert((this.headers.length & 1) === 0)

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)

    this.statusCode = 0
    this.statusText = ''
    this.bytesRead = 0
    this.contentLength = -1
    this.hasTransferEncoding = false
    this.keepAlive = ''
    this.connection = ''

    this.headers = []
    this.headersSize = 0

    if (statusCode < 200) {
      return 0
    }

    if (contentLength !== -1 && bytesRead !== contentLength) {
      util.destroy(socket, new ResponseContentLengthMismatchError())
      return -1
    }

    request.onResponseEnd(headers)

    client[kQueue][client[kRunningIdx]++] = null
    socket[kSocketUsed] = client[kPending] === 0

    if (socket[kWriting]) {
      assert(client[kRunning] === 0)
      // Response completed before request.
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (!shouldKeepAlive) {
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (socket[kReset] && client[kRunning] === 0) {
      // Destroy socket once all requests have completed.
      // The request at the tail of the pipeline is the one
      // that requested reset and no further requests should
      // have been queued since then.
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (client[kPipelining] == null || client[kPipelining] === 1) {
      // We must wait a full event loop cycle to reuse this socket to make sure
      // that non-spec compliant servers are not closing the connection even if they
      // said they won't.
      setImmediate(client[kResume])
    } else {
      client[kResume]()
    }

    return 0
  }
}

function onParserTimeout (parserWeakRef) {
  const parser = parserWeakRef.deref()
  if (!parser) {
    return
  }

  const { socket, timeoutType, client, paused } = parser

  if (timeoutType === TIMEOUT_HEADERS) {
    if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
      assert(!paused, 'cannot be paused while waiting for headers')
      util.destroy(socket, new HeadersTimeoutError())
    }
  } else if (timeoutType === TIMEOUT_BODY) {
    if (!paused) {
      util.destroy(socket, new BodyTimeoutError())
    }
  } else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
    assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue])
    util.destroy(socket, new InformationalError('socket idle timeout'))
  }
}

/**
 * @param {import ('./client.js')} client
 * @param {import('net').Socket} socket
 * @returns
 */
function connectH1 (client, socket) {
  client[kSocket] = socket

  if (!llhttpInstance) {
    llhttpInstance = lazyllhttp()
  }

  if (socket.errored) {
    throw socket.errored
  }

  if (socket.destroyed) {
    throw new SocketError('destroyed')
  }

  socket[kNoRef] = false
  socket[kWriting] = false
  socket[kReset] = false
  socket[kBlocking] = false
  socket[kIdleSocketValidation] = 0
  socket[kIdleSocketValidationTimeout] = null
  socket[kSocketUsed] = false
  socket[kParser] = typeof esbuildDetection === 'undefined' && (client[kUseMilo] ?? getMiloEnabled())
    ? new H1Parser(client, socket)
    : new Parser(client, socket, llhttpInstance)

  util.addListener(socket, 'error', onHttpSocketError)
  util.addListener(socket, 'readable', onHttpSocketReadable)
  util.addListener(socket, 'end', onHttpSocketEnd)
  util.addListener(socket, 'close', onHttpSocketClose)

  socket[kClosed] = false
  socket.on('close', onSocketClose)

  return {
    version: 'h1',
    defaultPipelining: 1,
    write (request) {
      return writeH1(client, request)
    },
    resume () {
      resumeH1(client)
    },
    /**
     * @param {Error|undefined} err
     * @param {() => void} callback
     */
    destroy (err, callback) {
      if (socket[kClosed]) {
        queueMicrotask(callback)
      } else {
        socket.on('close', callback)
        socket.destroy(err)
      }
    },
    /**
     * @returns {boolean}
     */
    get destroyed () {
      return socket.destroyed
    },
    /**
     * @param {import('../core/request.js')} request
     * @returns {boolean}
     */
    busy (request) {
      if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) {
        return true
      }

      if (request) {
        if (client[kRunning] > 0 && !request.idempotent) {
          // Non-idempotent request cannot be retried.
          // Ensure that no other requests are inflight and
          // could cause failure.
          return true
        }

        if (client[kRunning] > 0 && (request.upgrade || request.method === 'CONNECT')) {
          // Don't dispatch an upgrade until all preceding requests have completed.
          // A misbehaving server might upgrade the connection before all pipelined
          // request has completed.
          return true
        }

        if (
          client[kRunning] > 0 &&
          util.bodyLength(request.body) !== 0 &&
          (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))
        ) {
          // Request with stream or iterator body can error while other requests
          // are inflight and indirectly error those as well.
          // Ensure this doesn't happen by waiting for inflight
          // to complete before dispatching.

          // Request with stream or iterator body cannot be retried.
          // Ensure that no other requests are inflight and
          // could cause failure.
          return true
        }
      }

      return false
    }
  }
}

function onHttpSocketError (err) {
  const parser = this[kParser]

  // On Mac OS, we get an ECONNRESET even if there is a full body to be forwarded
  // to the user.
  if (err.code === 'ECONNRESET' && parser.statusCode && !parser.shouldKeepAlive) {
    const parserErr = parser.finish()
    if (parserErr) {
      this[kError] = parserErr
      this[kClient][kOnError](parserErr)
    }
    return
  }

  this[kError] = err

  this[kClient][kOnError](err)
}

function onHttpSocketReadable () {
  this[kParser]?.readMore()
}

function onHttpSocketEnd () {
  const parser = this[kParser]

  if (parser.statusCode && !parser.shouldKeepAlive) {
    const parserErr = parser.finish()
    if (parserErr) {
      util.destroy(this, parserErr)
    }
    return
  }

  util.destroy(this, new SocketError('other side closed', util.getSocketInfo(this)))
}

function onHttpSocketClose () {
  const parser = this[kParser]

  clearIdleSocketValidation(this)

  if (parser) {
    if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) {
      this[kError] = parser.finish() || this[kError]
    }

    this[kParser].destroy()
    this[kParser] = null
  }

  const err = this[kError] || new SocketError('closed', util.getSocketInfo(this))

  const client = this[kClient]

  client[kSocket] = null
  client[kHTTPContext] = null // TODO (fix): This is hacky...

  if (client.destroyed) {
    assert(client[kPending] === 0)

    // Fail entire queue.
    const requests = client[kQueue].splice(client[kRunningIdx])
    for (let i = 0; i < requests.length; i++) {
      const request = requests[i]
      util.errorRequest(client, request, err)
    }
  } else if (client[kRunning] > 0 && err.code !== 'UND_ERR_INFO') {
    // Fail head of pipeline.
    const request = client[kQueue][client[kRunningIdx]]
    client[kQueue][client[kRunningIdx]++] = null

    util.errorRequest(client, request, err)
  }

  client[kPendingIdx] = client[kRunningIdx]

  assert(client[kRunning] === 0)

  client.emit('disconnect', client[kUrl], [client], err)

  client[kResume]()
}

function onSocketClose () {
  this[kClosed] = true
}

function clearIdleSocketValidation (socket) {
  if (socket[kIdleSocketValidationTimeout]) {
    clearImmediate(socket[kIdleSocketValidationTimeout])
    socket[kIdleSocketValidationTimeout] = null
  }

  socket[kIdleSocketValidation] = 0
}

function scheduleIdleSocketValidation (client, socket) {
  socket[kIdleSocketValidation] = 1
  // Yield to the check phase (after poll) so unsolicited bytes / FIN / RST
  // already pending on this idle keep-alive socket are processed before the
  // next request is written (GHSA-35p6-xmwp-9g52).
  //
  // setTimeout(0) pays Node's ~1ms timer floor on every sequential reuse
  // (#5493). setImmediate avoids that, but an *unref'd* Immediate lets poll
  // block for ~500ms when the event loop is otherwise idle (#5600 / #5606).
  // A ref'd Immediate both keeps the pending request alive and makes poll
  // return immediately — the hybrid those issues asked for.
  socket[kIdleSocketValidationTimeout] = setImmediate(() => {
    socket[kIdleSocketValidationTimeout] = null
    socket[kIdleSocketValidation] = 2

    if (client[kSocket] === socket && !socket.destroyed) {
      client[kResume]()
    }
  })
}

/**
 * @param {import('./client.js')} client
 */
function resumeH1 (client) {
  const socket = client[kSocket]

  if (socket && !socket.destroyed) {
    if (client[kSize] === 0) {
      if (!socket[kNoRef] && socket.unref) {
        socket.unref()
        socket[kNoRef] = true
      }
    } else if (socket[kNoRef] && socket.ref) {
      socket.ref()
      socket[kNoRef] = false
    }

    if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
      if (socket[kIdleSocketValidation] === 0) {
        scheduleIdleSocketValidation(client, socket)
        socket[kParser].readMore()
        if (socket.destroyed) {
          return
        }
        return
      }

      if (socket[kIdleSocketValidation] === 1) {
        socket[kParser].readMore()
        if (socket.destroyed) {
          return
        }
        return
      }
    }

    if (client[kRunning] === 0) {
      socket[kParser].readMore()
      if (socket.destroyed) {
        return
      }
    }

    if (client[kSize] === 0) {
      if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) {
        socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE)
      }
    } else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
      if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
        const request = client[kQueue][client[kRunningIdx]]
        const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout]
        socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS)
      }
    }
  }
}

// https://www.rfc-editor.org/rfc/rfc7230#section-3.3.2
function shouldSendContentLength (method) {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS' && method !== 'TRACE' && method !== 'CONNECT'
}

function setTypeOfService (socket, request) {
  if (typeof socket.setTypeOfService !== 'function') {
    return
  }

  const typeOfService = request.typeOfService

  if (typeOfService === undefined) {
    return
  }

  const currentTypeOfService = socket[kTypeOfService]

  if (currentTypeOfService === typeOfService) {
    return
  }

  try {
    socket.setTypeOfService(typeOfService)
    socket[kTypeOfService] = typeOfService
  } catch {
    // QoS marking is best-effort. setTypeOfService() can throw synchronously on
    // some platforms depending on socket state, but that must not abort the request.
  }
}

/**
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @returns
 */
function writeH1 (client, request) {
  const { method, path, host, upgrade, blocking, reset } = request

  let { body, headers, contentLength } = request

  // https://tools.ietf.org/html/rfc7231#section-4.3.1
  // https://tools.ietf.org/html/rfc7231#section-4.3.2
  // https://tools.ietf.org/html/rfc7231#section-4.3.5

  // Sending a payload body on a request that does not
  // expect it can cause undefined behavior on some
  // servers and corrupt connection state. Do not
  // re-use the connection for further requests.

  const expectsPayload =
    method === 'PUT' ||
    method === 'POST' ||
    method === 'PATCH' ||
    method === 'QUERY' ||
    method === 'PROPFIND' ||
    method === 'PROPPATCH'

  if (util.isFormDataLike(body)) {
    if (!extractBody) {
      extractBody = (__nccwpck_require__(6839).extractBody)
    }

    const [bodyStream, contentType] = extractBody(body)
    if (request.contentType == null) {
      headers.push('content-type', contentType)
    }
    body = bodyStream.stream
    contentLength = bodyStream.length
  } else if (util.isBlobLike(body) && request.contentType == null) {
    const contentType = body.type
    if (contentType) {
      const contentTypeValue = `${contentType}`
      if (!util.isValidHeaderValue(contentTypeValue)) {
        util.errorRequest(client, request, new InvalidArgumentError('invalid content-type header'))
        return false
      }
      headers.push('content-type', contentTypeValue)
    }
  }

  if (body && typeof body.read === 'function') {
    // Try to read EOF in order to get length.
    body.read(0)
  }

  const bodyLength = util.bodyLength(body)

  contentLength = bodyLength ?? contentLength

  if (contentLength === null) {
    contentLength = request.contentLength
  }

  if (contentLength === 0 && !expectsPayload) {
    // https://tools.ietf.org/html/rfc7230#section-3.3.2
    // A user agent SHOULD NOT send a Content-Length header field when
    // the request message does not contain a payload body and the method
    // semantics do not anticipate such a body.

    contentLength = null
  }

  // https://github.com/nodejs/undici/issues/2046
  // A user agent may send a Content-Length header with 0 value, this should be allowed.
  if (
    shouldSendContentLength(method) &&
    contentLength > 0 &&
    request.contentLength !== null &&
    request.contentLength !== contentLength
  ) {
    if (client[kStrictContentLength]) {
      util.errorRequest(client, request, new RequestContentLengthMismatchError())
      return false
    }

    process.emitWarning(new RequestContentLengthMismatchError())
  }

  const socket = client[kSocket]
  clearIdleSocketValidation(socket)

  /**
   * @param {Error} [err]
   * @returns {void}
   */
  const abort = err => {
    if (request.aborted || request.completed) {
      return
    }

    util.errorRequest(client, request, err || new RequestAbortedError())

    util.destroy(body)
    util.destroy(socket, new InformationalError('aborted'))
  }

  try {
    request.onRequestStart(abort, null)
  } catch (err) {
    util.errorRequest(client, request, err)
  }

  if (request.aborted) {
    return false
  }

  if (method === 'HEAD') {
    // https://github.com/mcollina/undici/issues/258
    // Close after a HEAD request to interop with misbehaving servers
    // that may send a body in the response.

    socket[kReset] = true
  }

  if (upgrade || method === 'CONNECT') {
    // On CONNECT or upgrade, block pipeline from dispatching further
    // requests on this connection.

    socket[kReset] = true
  }

  if (reset != null) {
    socket[kReset] = reset
  }

  if (client[kMaxRequests] && ++socket[kCounter] >= client[kMaxRequests]) {
    socket[kReset] = true
  }

  if (blocking) {
    socket[kBlocking] = true
  }

  setTypeOfService(socket, request)

  let header = `${method} ${path} HTTP/1.1\r\n`

  if (typeof host === 'string') {
    header += `host: ${host}\r\n`
  } else {
    header += client[kHostHeader]
  }

  if (upgrade) {
    header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`
  } else if (client[kPipelining] && !socket[kReset]) {
    header += 'connection: keep-alive\r\n'
  } else {
    header += 'connection: close\r\n'
  }

  if (Array.isArray(headers)) {
    for (let n = 0; n < headers.length; n += 2) {
      const key = headers[n + 0]
      const val = headers[n + 1]

      if (Array.isArray(val)) {
        for (let i = 0; i < val.length; i++) {
          header += `${key}: ${val[i]}\r\n`
        }
      } else {
        header += `${key}: ${val}\r\n`
      }
    }
  }

  if (channels.sendHeaders.hasSubscribers) {
    channels.sendHeaders.publish({ request, headers: header, socket })
  }

  if (!body || bodyLength === 0) {
    writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isBuffer(body)) {
    writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isBlobLike(body)) {
    if (typeof body.stream === 'function') {
      writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload)
    } else {
      writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload)
    }
  } else if (util.isStream(body)) {
    writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isIterable(body)) {
    writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else {
    assert(false)
  }

  return true
}

/**
 * @param {AbortCallback} abort
 * @param {import('stream').Stream} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 */
function writeStream (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  assert(contentLength !== 0 || client[kRunning] === 0, 'stream body cannot be pipelined')

  let finished = false

  const writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header })

  /**
   * @param {Buffer} chunk
   * @returns {void}
   */
  const onData = function (chunk) {
    if (finished) {
      return
    }

    try {
      if (!writer.write(chunk) && this.pause) {
        this.pause()
      }
    } catch (err) {
      util.destroy(this, err)
    }
  }

  /**
   * @returns {void}
   */
  const onDrain = function () {
    if (finished) {
      return
    }

    if (body.resume) {
      body.resume()
    }
  }

  /**
   * @returns {void}
   */
  const onClose = function () {
    // 'close' might be emitted *before* 'error' for
    // broken streams. Wait a tick to avoid this case.
    queueMicrotask(() => {
      // It's only safe to remove 'error' listener after
      // 'close'.
      body.removeListener('error', onFinished)
    })

    if (!finished) {
      const err = new RequestAbortedError()
      queueMicrotask(() => onFinished(err))
    }
  }

  /**
   * @param {Error} [err]
   * @returns
   */
  const onFinished = function (err) {
    if (finished) {
      return
    }

    finished = true

    assert(socket.destroyed || (socket[kWriting] && client[kRunning] <= 1))

    socket.off('drain', onDrain).off('error', onFinished)

    body.removeListener('data', onData).removeListener('end', onFinished).removeListener('close', onClose)

    if (!err) {
      try {
        writer.end()
      } catch (er) {
        err = er
      }
    }

    writer.destroy(err)

    if (err && (err.code !== 'UND_ERR_INFO' || err.message !== 'reset')) {
      util.destroy(body, err)
    } else {
      util.destroy(body)
    }
  }

  body.on('data', onData).on('end', onFinished).on('error', onFinished).on('close', onClose)

  if (body.resume) {
    body.resume()
  }

  socket.on('drain', onDrain).on('error', onFinished)

  if (body.errorEmitted ?? body.errored) {
    setImmediate(onFinished, body.errored)
  } else if (body.endEmitted ?? body.readableEnded) {
    setImmediate(onFinished, null)
  }

  if (body.closeEmitted ?? body.closed) {
    setImmediate(onClose)
  }
}

/**
 * @typedef AbortCallback
 * @type {Function}
 * @param {Error} [err]
 * @returns {void}
 */

/**
 * @param {AbortCallback} abort
 * @param {Uint8Array|null} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 * @returns {void}
 */
function writeBuffer (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  try {
    if (!body) {
      if (contentLength === 0) {
        socket.write(`${header}content-length: 0\r\n\r\n`, 'latin1')
      } else {
        assert(contentLength === null, 'no body must not have content length')
        socket.write(`${header}\r\n`, 'latin1')
      }
    } else if (util.isBuffer(body)) {
      assert(contentLength === body.byteLength, 'buffer body must have content length')

      socket.cork()
      socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
      socket.write(body)
      socket.uncork()
      request.onBodySent(body)

      if (!expectsPayload && request.reset !== false) {
        socket[kReset] = true
      }
    }
    request.onRequestSent()

    client[kResume]()
  } catch (err) {
    abort(err)
  }
}

/**
 * @param {AbortCallback} abort
 * @param {Blob} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 * @returns {Promise<void>}
 */
async function writeBlob (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  try {
    if (contentLength != null && contentLength !== body.size) {
      throw new RequestContentLengthMismatchError()
    }

    const buffer = Buffer.from(await body.arrayBuffer())

    socket.cork()
    socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
    socket.write(buffer)
    socket.uncork()

    request.onBodySent(buffer)
    request.onRequestSent()

    if (!expectsPayload && request.reset !== false) {
      socket[kReset] = true
    }

    client[kResume]()
  } catch (err) {
    abort(err)
  }
}

/**
 * @param {AbortCallback} abort
 * @param {Iterable} body
 * @param {import('./client.js')} client
 * @param {import('../core/request.js')} request
 * @param {import('net').Socket} socket
 * @param {number} contentLength
 * @param {string} header
 * @param {boolean} expectsPayload
 * @returns {Promise<void>}
 */
async function writeIterable (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  assert(contentLength !== 0 || client[kRunning] === 0, 'iterator body cannot be pipelined')

  let callback = null
  function onDrain () {
    if (callback) {
      const cb = callback
      callback = null
      cb()
    }
  }

  const waitForDrain = () =>
    new Promise((resolve, reject) => {
      assert(callback === null)

      if (socket[kError]) {
        reject(socket[kError])
      } else {
        callback = resolve
      }
    })

  socket.on('close', onDrain).on('drain', onDrain)

  const writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header })
  try {
    // It's up to the user to somehow abort the async iterable.
    for await (const chunk of body) {
      if (socket[kError]) {
        throw socket[kError]
      }

      if (!writer.write(chunk)) {
        await waitForDrain()
      }
    }

    writer.end()
  } catch (err) {
    writer.destroy(err)
  } finally {
    socket.off('close', onDrain).off('drain', onDrain)
  }
}

class AsyncWriter {
  /**
   *
   * @param {object} arg
   * @param {AbortCallback} arg.abort
   * @param {import('net').Socket} arg.socket
   * @param {import('../core/request.js')} arg.request
   * @param {number} arg.contentLength
   * @param {import('./client.js')} arg.client
   * @param {boolean} arg.expectsPayload
   * @param {string} arg.header
   */
  constructor ({ abort, socket, request, contentLength, client, expectsPayload, header }) {
    this.socket = socket
    this.request = request
    this.contentLength = contentLength
    this.client = client
    this.bytesWritten = 0
    this.expectsPayload = expectsPayload
    this.header = header
    this.abort = abort
    this.lengthMismatch = false

    socket[kWriting] = true
  }

  /**
   * The body doesn't match the declared content-length and strictContentLength
   * is off. Warn once, and mark the socket so it isn't reused: on the wire this
   * request's body no longer ends where the server expects, so anything sent
   * after it on the same connection would be misread.
   * @returns {void}
   */
  onLengthMismatch () {
    this.socket[kReset] = true

    if (!this.lengthMismatch) {
      this.lengthMismatch = true
      process.emitWarning(new RequestContentLengthMismatchError())
    }
  }

  /**
   * @param {string|Uint8Array} chunk
   * @returns
   */
  write (chunk) {
    const { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this

    if (socket[kError]) {
      throw socket[kError]
    }

    if (socket.destroyed) {
      return false
    }

    let len = chunk instanceof Uint8Array ? chunk.byteLength : Buffer.byteLength(chunk)
    if (!len) {
      return true
    }

    // We should defer writing chunks.
    if (contentLength !== null && bytesWritten + len > contentLength) {
      if (client[kStrictContentLength]) {
        throw new RequestContentLengthMismatchError()
      }

      this.onLengthMismatch()

      // Never write past the declared content-length. The server treats any
      // extra bytes as the start of the next request, so a body could inject
      // a request of its own (request smuggling).
      const remaining = contentLength - bytesWritten
      if (remaining === 0) {
        return true
      }
      chunk = (typeof chunk === 'string' ? Buffer.from(chunk) : chunk).subarray(0, remaining)
      len = remaining
    }

    socket.cork()

    if (bytesWritten === 0) {
      if (!expectsPayload && request.reset !== false) {
        socket[kReset] = true
      }

      if (contentLength === null) {
        socket.write(`${header}transfer-encoding: chunked\r\n`, 'latin1')
      } else {
        socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
      }
    }

    if (contentLength === null) {
      socket.write(`\r\n${len.toString(16)}\r\n`, 'latin1')
    }

    this.bytesWritten += len

    const ret = socket.write(chunk)

    socket.uncork()

    request.onBodySent(chunk)

    if (!ret) {
      if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
        if (socket[kParser].timeout.refresh) {
          socket[kParser].timeout.refresh()
        }
      }
    }

    return ret
  }

  /**
   * @returns {void}
   */
  end () {
    const { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this
    request.onRequestSent()

    socket[kWriting] = false

    if (socket[kError]) {
      throw socket[kError]
    }

    if (socket.destroyed) {
      return
    }

    if (bytesWritten === 0) {
      if (expectsPayload) {
        // https://tools.ietf.org/html/rfc7230#section-3.3.2
        // A user agent SHOULD send a Content-Length in a request message when
        // no Transfer-Encoding is sent and the request method defines a meaning
        // for an enclosed payload body.

        socket.write(`${header}content-length: 0\r\n\r\n`, 'latin1')
      } else {
        socket.write(`${header}\r\n`, 'latin1')
      }
    } else if (contentLength === null) {
      socket.write('\r\n0\r\n\r\n', 'latin1')
    }

    if (contentLength !== null && bytesWritten !== contentLength) {
      if (client[kStrictContentLength]) {
        throw new RequestContentLengthMismatchError()
      }

      // The body is shorter than declared, so the server is still waiting for
      // the rest. Don't let the next request's bytes on this connection be
      // read as the missing part of this body.
      this.onLengthMismatch()
    }

    if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
      if (socket[kParser].timeout.refresh) {
        socket[kParser].timeout.refresh()
      }
    }

    client[kResume]()
  }

  /**
   * @param {Error} [err]
   * @returns {void}
   */
  destroy (err) {
    const { socket, client, abort } = this

    socket[kWriting] = false

    if (err) {
      assert(client[kRunning] <= 1, 'pipeline should only contain this request')
      abort(err)
    }
  }
}

module.exports = connectH1


/***/ }),

/***/ 3701:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const assert = __nccwpck_require__(4589)
const net = __nccwpck_require__(7030)
const http = __nccwpck_require__(7067)
const util = __nccwpck_require__(3440)
const { ClientStats } = __nccwpck_require__(6854)
const { channels } = __nccwpck_require__(2414)
const Request = __nccwpck_require__(4655)
const DispatcherBase = __nccwpck_require__(1841)
const {
  InvalidArgumentError,
  InformationalError,
  ClientDestroyedError
} = __nccwpck_require__(8707)
const buildConnector = __nccwpck_require__(9136)
const {
  kUrl,
  kServerName,
  kClient,
  kBusy,
  kConnect,
  kResuming,
  kRunning,
  kPending,
  kSize,
  kQueue,
  kConnected,
  kConnecting,
  kNeedDrain,
  kKeepAliveDefaultTimeout,
  kHostHeader,
  kPendingIdx,
  kRunningIdx,
  kError,
  kPipelining,
  kKeepAliveTimeoutValue,
  kMaxHeadersSize,
  kKeepAliveMaxTimeout,
  kKeepAliveTimeoutThreshold,
  kHeadersTimeout,
  kBodyTimeout,
  kStrictContentLength,
  kConnector,
  kMaxRequests,
  kCounter,
  kClose,
  kDestroy,
  kDispatch,
  kLocalAddress,
  kMaxResponseSize,
  kOnError,
  kHTTPContext,
  kMaxConcurrentStreams,
  kHostAuthority,
  kResume,
  kHTTP2Options,
  kUseMilo
} = __nccwpck_require__(6443)
const connectH1 = __nccwpck_require__(637)
const connectH2 = __nccwpck_require__(7117)

const kClosedResolve = Symbol('kClosedResolve')

const getDefaultNodeMaxHeaderSize = http &&
  http.maxHeaderSize &&
  Number.isInteger(http.maxHeaderSize) &&
  http.maxHeaderSize > 0
  ? () => http.maxHeaderSize
  : () => { throw new InvalidArgumentError('http module not available or http.maxHeaderSize invalid') }

const noop = () => { }

function getPipelining (client) {
  return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1
}

let h2NamespaceOptsWarning = false
function emitH2OptionsNamespaceWarning (optName) {
  if (h2NamespaceOptsWarning === true) return

  process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`, {
    code: 'UNDICI-H2-OPTIONS'
  })
  h2NamespaceOptsWarning = true
}

// Protocol-aware dispatch ceiling. h1 RFC7230 pipelining is unrelated to h2
// stream multiplexing — over h2 the ceiling is the (server-confirmed)
// maxConcurrentStreams. Before a context is attached we use the h1
// pipelining factor; once h2 attaches the queued requests can drain in
// one batch up to maxConcurrentStreams.
function getMaxConcurrent (client) {
  if (client[kHTTPContext]?.version === 'h2') {
    return client[kMaxConcurrentStreams]
  }
  return getPipelining(client)
}

/**
 * @type {import('../../types/client.js').default}
 */
class Client extends DispatcherBase {
  /**
   *
   * @param {string|URL} url
   * @param {import('../../types/client.js').Client.Options} options
   */
  constructor (url, {
    maxHeaderSize,
    headersTimeout,
    socketTimeout,
    requestTimeout,
    connectTimeout,
    bodyTimeout,
    idleTimeout,
    keepAlive,
    keepAliveTimeout,
    maxKeepAliveTimeout,
    keepAliveMaxTimeout,
    keepAliveTimeoutThreshold,
    socketPath,
    pipelining,
    tls,
    strictContentLength,
    maxCachedSessions,
    connect,
    maxRequestsPerClient,
    localAddress,
    maxResponseSize,
    autoSelectFamily,
    autoSelectFamilyAttemptTimeout,
    // h2
    maxConcurrentStreams,
    allowH2,
    useH2c,
    initialWindowSize,
    connectionWindowSize,
    pingInterval,
    useMilo,
    webSocket,
    h2Options,
    eventSource
  } = {}) {
    if (keepAlive !== undefined) {
      throw new InvalidArgumentError('unsupported keepAlive, use pipelining=0 instead')
    }

    if (socketTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported socketTimeout, use headersTimeout & bodyTimeout instead')
    }

    if (requestTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported requestTimeout, use headersTimeout & bodyTimeout instead')
    }

    if (idleTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported idleTimeout, use keepAliveTimeout instead')
    }

    if (maxKeepAliveTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead')
    }

    if (maxHeaderSize != null) {
      if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) {
        throw new InvalidArgumentError('invalid maxHeaderSize')
      }
    } else {
      // If maxHeaderSize is not provided, use the default value from the http module
      // or if that is not available, throw an error.
      maxHeaderSize = getDefaultNodeMaxHeaderSize()
    }

    if (socketPath != null && typeof socketPath !== 'string') {
      throw new InvalidArgumentError('invalid socketPath')
    }

    if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) {
      throw new InvalidArgumentError('invalid connectTimeout')
    }

    if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) {
      throw new InvalidArgumentError('invalid keepAliveTimeout')
    }

    if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) {
      throw new InvalidArgumentError('invalid keepAliveMaxTimeout')
    }

    if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) {
      throw new InvalidArgumentError('invalid keepAliveTimeoutThreshold')
    }

    if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) {
      throw new InvalidArgumentError('headersTimeout must be a positive integer or zero')
    }

    if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) {
      throw new InvalidArgumentError('bodyTimeout must be a positive integer or zero')
    }

    if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
      throw new InvalidArgumentError('connect must be a function or an object')
    }

    if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) {
      throw new InvalidArgumentError('maxRequestsPerClient must be a positive number')
    }

    if (localAddress != null && (typeof localAddress !== 'string' || net.isIP(localAddress) === 0)) {
      throw new InvalidArgumentError('localAddress must be valid string IP address')
    }

    if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) {
      throw new InvalidArgumentError('maxResponseSize must be a positive number')
    }

    if (
      autoSelectFamilyAttemptTimeout != null &&
      (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)
    ) {
      throw new InvalidArgumentError('autoSelectFamilyAttemptTimeout must be a positive number')
    }

    // h2
    if (allowH2 != null && typeof allowH2 !== 'boolean') {
      throw new InvalidArgumentError('allowH2 must be a valid boolean value')
    }

    // We validate only if allowH2 is enabled or null (enabled by default)
    if (allowH2 !== false) {
      // Prioritise new h2Options object, otherwise fallback to prior configuration options
      if (h2Options != null) {
        if (h2Options.useH2c != null && typeof h2Options.useH2c !== 'boolean') {
          throw new InvalidArgumentError('h2Options.useH2c must be a valid boolean value')
        }

        if (h2Options.settings?.initialWindowSize != null && (!Number.isInteger(h2Options.settings.initialWindowSize) || h2Options.settings.initialWindowSize < 1)) {
          throw new InvalidArgumentError('h2Options.settings.initialWindowSize must be a positive integer, greater than 0')
        }

        if (h2Options.maxConcurrentStreams != null && (!Number.isInteger(h2Options.maxConcurrentStreams) || h2Options.maxConcurrentStreams < 1)) {
          throw new InvalidArgumentError('h2Options.maxConcurrentStreams must be a positive integer, greater than 0')
        }

        if (h2Options.connectionWindowSize != null && (!Number.isInteger(h2Options.connectionWindowSize) || h2Options.connectionWindowSize < 1)) {
          throw new InvalidArgumentError('h2Options.connectionWindowSize must be a positive integer, greater than 0')
        }

        if (h2Options.pingInterval != null && (typeof h2Options.pingInterval !== 'number' || !Number.isInteger(h2Options.pingInterval) || h2Options.pingInterval < 0)) {
          throw new InvalidArgumentError('h2Options.pingInterval must be a positive integer, greater or equal to 0')
        }
      } else {
        if (useH2c != null && typeof useH2c !== 'boolean') {
          emitH2OptionsNamespaceWarning('useH2c')
          throw new InvalidArgumentError('useH2c must be a valid boolean value')
        }

        if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== 'number' || maxConcurrentStreams < 1)) {
          emitH2OptionsNamespaceWarning('maxConcurrentStreams')
          throw new InvalidArgumentError('maxConcurrentStreams must be a positive integer, greater than 0')
        }

        if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
          emitH2OptionsNamespaceWarning('initialWindowSize')
          throw new InvalidArgumentError('initialWindowSize must be a positive integer, greater than 0')
        }

        if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
          emitH2OptionsNamespaceWarning('connectionWindowSize')
          throw new InvalidArgumentError('connectionWindowSize must be a positive integer, greater than 0')
        }

        if (pingInterval != null && (typeof pingInterval !== 'number' || !Number.isInteger(pingInterval) || pingInterval < 0)) {
          emitH2OptionsNamespaceWarning('pingInterval')
          throw new InvalidArgumentError('pingInterval must be a positive integer, greater or equal to 0')
        }
      }
    }

    super({ webSocket, eventSource })

    if (typeof connect !== 'function') {
      connect = buildConnector({
        ...tls,
        maxCachedSessions,
        allowH2,
        socketPath,
        useH2c: h2Options?.useH2c ?? useH2c,
        timeout: connectTimeout,
        ...(typeof autoSelectFamily === 'boolean' ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : undefined),
        ...connect
      })
    } else {
      const customConnect = connect
      connect = (opts, callback) => customConnect({
        ...opts,
        ...(socketPath != null ? { socketPath } : null),
        ...(allowH2 != null ? { allowH2 } : null)
      }, callback)
    }

    this[kUrl] = util.parseOrigin(url)
    this[kHostAuthority] = `${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ''}`
    this[kConnector] = connect
    this[kPipelining] = pipelining != null ? pipelining : 1
    this[kMaxHeadersSize] = maxHeaderSize
    this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout
    this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 600e3 : keepAliveMaxTimeout
    this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold
    this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout]
    this[kServerName] = null
    this[kLocalAddress] = localAddress != null ? localAddress : null
    this[kResuming] = 0 // 0, idle, 1, scheduled, 2 resuming
    this[kNeedDrain] = 0 // 0, idle, 1, scheduled, 2 resuming
    this[kHostHeader] = `host: ${this[kHostAuthority]}\r\n`
    this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 300e3
    this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 300e3
    this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength
    this[kMaxRequests] = maxRequestsPerClient
    this[kClosedResolve] = null
    this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1
    this[kHTTPContext] = null
    // h2
    this[kHTTP2Options] = {
      pingInterval: h2Options?.pingInterval ?? pingInterval ?? 60e3,
      connectionWindowSize: h2Options?.connectionWindowSize ?? connectionWindowSize ?? 524288,
      maxConcurrentStreams: h2Options?.maxConcurrentStreams ?? maxConcurrentStreams ?? 100, // Max peerConcurrentStreams for a Node h2 server
      sessionOptions: {
        // HTTP/2 window sizes are set to higher defaults than Node.js core for better performance:
        // - initialWindowSize: 262144 (256KB) vs Node.js default 65535 (64KB - 1)
        //   Allows more data to be sent before requiring acknowledgment, improving throughput
        //   especially on high-latency networks. This matches common production HTTP/2 servers.
        // - connectionWindowSize: 524288 (512KB) vs Node.js default (none set)
        //   Provides better flow control for the entire connection across multiple streams.
        initialWindowSize: h2Options?.initialWindowSize ?? initialWindowSize ?? 262144
      }
    }
    this[kUseMilo] = useMilo

    // kQueue is built up of 3 sections separated by
    // the kRunningIdx and kPendingIdx indices.
    // |   complete   |   running   |   pending   |
    //                ^ kRunningIdx ^ kPendingIdx ^ kQueue.length
    // kRunningIdx points to the first running element.
    // kPendingIdx points to the first pending element.
    // This implements a fast queue with an amortized
    // time of O(1).

    this[kQueue] = []
    this[kRunningIdx] = 0
    this[kPendingIdx] = 0

    this[kResume] = (sync) => resume(this, sync)
    this[kOnError] = (err) => onError(this, err)
  }

  get pipelining () {
    return this[kPipelining]
  }

  set pipelining (value) {
    this[kPipelining] = value
    this[kResume](true)
  }

  get stats () {
    return new ClientStats(this)
  }

  get [kPending] () {
    return this[kQueue].length - this[kPendingIdx]
  }

  get [kRunning] () {
    return this[kPendingIdx] - this[kRunningIdx]
  }

  get [kSize] () {
    return this[kQueue].length - this[kRunningIdx]
  }

  get [kConnected] () {
    return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed
  }

  get [kBusy] () {
    // The `kPending > 0` check below is the gate Pool uses to decide whether
    // to spin up an additional Client. For h1 that fan-out is correct —
    // each socket only handles one pipelined request at a time. Once an h2
    // context is attached we want concurrent dispatches to multiplex onto
    // the shared session, so suppress that signal in the h2 case.
    const allowsMux = this[kHTTPContext]?.version === 'h2'

    return Boolean(
      this[kHTTPContext]?.busy(null) ||
      (this[kSize] >= (getMaxConcurrent(this) || 1)) ||
      (this[kPending] > 0 && !allowsMux)
    )
  }

  [kConnect] (cb) {
    connect(this)
    this.once('connect', cb)
  }

  [kDispatch] (opts, handler) {
    const request = new Request(this[kUrl].origin, opts, handler)

    this[kQueue].push(request)
    if (this[kResuming]) {
      // Do nothing.
    } else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
      // Wait a tick in case stream/iterator is ended in the same tick.
      this[kResuming] = 1
      queueMicrotask(() => resume(this))
    } else {
      this[kResume](true)
    }

    if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) {
      this[kNeedDrain] = 2
    }

    return this[kNeedDrain] < 2
  }

  [kClose] () {
    // TODO: for H2 we need to gracefully flush the remaining enqueued
    // request and close each stream.
    return new Promise((resolve) => {
      if (this[kSize]) {
        this[kClosedResolve] = resolve
      } else {
        resolve(null)
      }
    })
  }

  [kDestroy] (err) {
    return new Promise((resolve) => {
      const requests = this[kQueue].splice(this[kPendingIdx])
      for (let i = 0; i < requests.length; i++) {
        const request = requests[i]
        if (request != null) {
          util.errorRequest(this, request, err)
        }
      }

      const callback = () => {
        if (this[kClosedResolve]) {
          // TODO (fix): Should we error here with ClientDestroyedError?
          this[kClosedResolve]()
          this[kClosedResolve] = null
        }
        resolve(null)
      }

      if (this[kHTTPContext]) {
        this[kHTTPContext].destroy(err, callback)
        this[kHTTPContext] = null
      } else {
        queueMicrotask(callback)
      }

      this[kResume]()
    })
  }
}

function onError (client, err) {
  if (
    client[kRunning] === 0 &&
    err.code !== 'UND_ERR_INFO' &&
    err.code !== 'UND_ERR_SOCKET'
  ) {
    // Error is not caused by running request and not a recoverable
    // socket error.

    assert(client[kPendingIdx] === client[kRunningIdx])

    const requests = client[kQueue].splice(client[kRunningIdx])

    for (let i = 0; i < requests.length; i++) {
      const request = requests[i]
      if (request != null) {
        util.errorRequest(client, request, err)
      }
    }
    assert(client[kSize] === 0)
  }
}

/**
 * @param {Client} client
 * @returns {void}
 */
function connect (client) {
  assert(!client[kConnecting])
  assert(!client[kHTTPContext])

  let { host, hostname, protocol, port } = client[kUrl]

  // Resolve ipv6
  if (hostname[0] === '[') {
    const idx = hostname.indexOf(']')

    assert(idx !== -1)
    const ip = hostname.substring(1, idx)

    assert(net.isIPv6(ip))
    hostname = ip
  }

  client[kConnecting] = true

  if (channels.beforeConnect.hasSubscribers) {
    channels.beforeConnect.publish({
      connectParams: {
        host,
        hostname,
        protocol,
        port,
        version: client[kHTTPContext]?.version,
        servername: client[kServerName],
        localAddress: client[kLocalAddress]
      },
      connector: client[kConnector]
    })
  }

  try {
    client[kConnector]({
      host,
      hostname,
      protocol,
      port,
      servername: client[kServerName],
      localAddress: client[kLocalAddress]
    }, (err, socket) => {
      if (err) {
        handleConnectError(client, err, { host, hostname, protocol, port })
        client[kResume]()
        return
      }

      if (client.destroyed) {
        util.destroy(socket.on('error', noop), new ClientDestroyedError())
        client[kResume]()
        return
      }

      assert(socket)

      try {
        client[kHTTPContext] = socket.alpnProtocol === 'h2'
          ? connectH2(client, socket)
          : connectH1(client, socket)
      } catch (err) {
        socket.destroy().on('error', noop)
        handleConnectError(client, err, { host, hostname, protocol, port })
        client[kResume]()
        return
      }

      client[kConnecting] = false

      socket[kCounter] = 0
      socket[kMaxRequests] = client[kMaxRequests]
      socket[kClient] = client
      socket[kError] = null

      if (channels.connected.hasSubscribers) {
        channels.connected.publish({
          connectParams: {
            host,
            hostname,
            protocol,
            port,
            version: client[kHTTPContext]?.version,
            servername: client[kServerName],
            localAddress: client[kLocalAddress]
          },
          connector: client[kConnector],
          socket
        })
      }

      client.emit('connect', client[kUrl], [client])
      client[kResume]()
    })
  } catch (err) {
    handleConnectError(client, err, { host, hostname, protocol, port })
    client[kResume]()
  }
}

function handleConnectError (client, err, { host, hostname, protocol, port }) {
  if (client.destroyed) {
    return
  }

  client[kConnecting] = false

  if (channels.connectError.hasSubscribers) {
    channels.connectError.publish({
      connectParams: {
        host,
        hostname,
        protocol,
        port,
        version: client[kHTTPContext]?.version,
        servername: client[kServerName],
        localAddress: client[kLocalAddress]
      },
      connector: client[kConnector],
      error: err
    })
  }

  if (err.code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    const running = client[kQueue].splice(client[kRunningIdx], client[kRunning])
    client[kPendingIdx] = client[kRunningIdx]

    for (let i = 0; i < running.length; i++) {
      util.errorRequest(client, running[i], err)
    }

    while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
      const request = client[kQueue].splice(client[kPendingIdx], 1)[0]
      util.errorRequest(client, request, err)
    }
  } else {
    onError(client, err)
  }

  client.emit('connectionError', client[kUrl], [client], err)
}

function emitDrain (client) {
  client[kNeedDrain] = 0
  client.emit('drain', client[kUrl], [client])
}

function resume (client, sync) {
  if (client[kResuming] === 2) {
    return
  }

  client[kResuming] = 2

  _resume(client, sync)
  client[kResuming] = 0

  if (client[kRunningIdx] > 256) {
    client[kQueue].splice(0, client[kRunningIdx])
    client[kPendingIdx] -= client[kRunningIdx]
    client[kRunningIdx] = 0
  }
}

function _resume (client, sync) {
  while (true) {
    if (client.destroyed) {
      assert(client[kPending] === 0)
      return
    }

    if (client[kClosedResolve] && !client[kSize]) {
      client[kClosedResolve]()
      client[kClosedResolve] = null
      return
    }

    if (client[kHTTPContext]) {
      client[kHTTPContext].resume()
    }

    if (client[kBusy]) {
      client[kNeedDrain] = 2
    } else if (client[kNeedDrain] === 2) {
      if (sync) {
        client[kNeedDrain] = 1
        queueMicrotask(() => emitDrain(client))
      } else {
        emitDrain(client)
      }
      continue
    }

    if (client[kPending] === 0) {
      return
    }

    if (client[kRunning] >= (getMaxConcurrent(client) || 1)) {
      return
    }

    const request = client[kQueue][client[kPendingIdx]]

    if (request === null) {
      return
    }

    if (request.aborted) {
      client[kQueue].splice(client[kPendingIdx], 1)
      continue
    }

    if (client[kUrl].protocol === 'https:' && client[kServerName] !== request.servername) {
      if (client[kRunning] > 0) {
        return
      }

      client[kServerName] = request.servername
      client[kHTTPContext]?.destroy(new InformationalError('servername changed'), () => {
        client[kHTTPContext] = null
        resume(client)
      })
    }

    if (client[kConnecting]) {
      return
    }

    if (!client[kHTTPContext]) {
      client[kServerName] = request.servername
      connect(client)
      return
    }

    if (client[kHTTPContext].destroyed) {
      return
    }

    if (client[kHTTPContext].busy(request)) {
      return
    }

    if (!request.aborted && client[kHTTPContext].write(request)) {
      client[kPendingIdx]++
    } else {
      client[kQueue].splice(client[kPendingIdx], 1)
    }
  }
}

module.exports = Client


/***/ }),

/***/ 1841:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const buffer = __nccwpck_require__(4573)
const Dispatcher = __nccwpck_require__(883)
const {
  ClientDestroyedError,
  ClientClosedError,
  InvalidArgumentError
} = __nccwpck_require__(8707)
const { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = __nccwpck_require__(6443)
const { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize } = __nccwpck_require__(735)

const kOnDestroyed = Symbol('onDestroyed')
const kOnClosed = Symbol('onClosed')
const kWebSocketOptions = Symbol('webSocketOptions')
const kEventSourceOptions = Symbol('eventSourceOptions')

class DispatcherBase extends Dispatcher {
  /** @type {boolean} */
  [kDestroyed] = false;

  /** @type {Array<Function|null} */
  [kOnDestroyed] = null;

  /** @type {boolean} */
  [kClosed] = false;

  /** @type {Array<Function>|null} */
  [kOnClosed] = null

  /**
   * @param {import('../../types/dispatcher').DispatcherOptions} [opts]
   */
  constructor (opts) {
    super()
    this[kWebSocketOptions] = opts?.webSocket ?? {}
    this[kEventSourceOptions] = opts?.eventSource ?? {}
  }

  /**
   * @returns {import('../../types/client').Client.WebSocketOptions}
   */
  get webSocketOptions () {
    return {
      maxFragments: this[kWebSocketOptions].maxFragments ?? defaultWebSocketMaxFragments,
      maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? defaultWebSocketMaxPayloadSize
    }
  }

  /**
   * @returns {import('../../types/client').Client.EventSourceOptions}
   */
  get eventSourceOptions () {
    return {
      maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength
    }
  }

  /** @returns {boolean} */
  get destroyed () {
    return this[kDestroyed]
  }

  /** @returns {boolean} */
  get closed () {
    return this[kClosed]
  }

  close (callback) {
    if (callback === undefined) {
      return new Promise((resolve, reject) => {
        this.close((err, data) => {
          return err ? reject(err) : resolve(data)
        })
      })
    }

    if (typeof callback !== 'function') {
      throw new InvalidArgumentError('invalid callback')
    }

    if (this[kDestroyed]) {
      const err = new ClientDestroyedError()
      queueMicrotask(() => callback(err, null))
      return
    }

    if (this[kClosed]) {
      if (this[kOnClosed]) {
        this[kOnClosed].push(callback)
      } else {
        queueMicrotask(() => callback(null, null))
      }
      return
    }

    this[kClosed] = true
    this[kOnClosed] ??= []
    this[kOnClosed].push(callback)

    const onClosed = () => {
      const callbacks = this[kOnClosed]
      this[kOnClosed] = null
      for (let i = 0; i < callbacks.length; i++) {
        callbacks[i](null, null)
      }
    }

    // Should not error.
    this[kClose]()
      .then(() => this.destroy())
      .then(() => queueMicrotask(onClosed))
  }

  destroy (err, callback) {
    if (typeof err === 'function') {
      callback = err
      err = null
    }

    if (callback === undefined) {
      return new Promise((resolve, reject) => {
        this.destroy(err, (err, data) => {
          return err ? reject(err) : resolve(data)
        })
      })
    }

    if (typeof callback !== 'function') {
      throw new InvalidArgumentError('invalid callback')
    }

    if (this[kDestroyed]) {
      if (this[kOnDestroyed]) {
        this[kOnDestroyed].push(callback)
      } else {
        queueMicrotask(() => callback(null, null))
      }
      return
    }

    if (!err) {
      err = new ClientDestroyedError()
    }

    this[kDestroyed] = true
    this[kOnDestroyed] ??= []
    this[kOnDestroyed].push(callback)

    const onDestroyed = () => {
      const callbacks = this[kOnDestroyed]
      this[kOnDestroyed] = null
      for (let i = 0; i < callbacks.length; i++) {
        callbacks[i](null, null)
      }
    }

    // Should not error.
    this[kDestroy](err)
      .then(() => queueMicrotask(onDestroyed))
  }

  dispatch (opts, handler) {
    if (!handler || typeof handler !== 'object') {
      throw new InvalidArgumentError('handler must be an object')
    }

    try {
      if (!opts || typeof opts !== 'object') {
        throw new InvalidArgumentError('opts must be an object.')
      }

      if (opts.dispatcher) {
        throw new InvalidArgumentError('opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.')
      }

      if (this[kDestroyed] || this[kOnDestroyed]) {
        throw new ClientDestroyedError()
      }

      if (this[kClosed]) {
        throw new ClientClosedError()
      }

      return this[kDispatch](opts, handler)
    } catch (err) {
      if (typeof handler.onResponseError !== 'function') {
        throw err
      }

      handler.onResponseError(null, err)

      return false
    }
  }
}

module.exports = DispatcherBase


/***/ }),

/***/ 883:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


const EventEmitter = __nccwpck_require__(8474)
const { kOriginless, kUrl } = __nccwpck_require__(6443)

class Dispatcher extends EventEmitter {
  dispatch () {
    throw new Error('not implemented')
  }

  close () {
    throw new Error('not implemented')
  }

  destroy () {
    throw new Error('not implemented')
  }

  compose (...args) {
    // So we handle [interceptor1, interceptor2] or interceptor1, interceptor2, ...
    const interceptors = Array.isArray(args[0]) ? args[0] : args
    // null disables origin-dependent interceptors; undefined uses opts.origin.
    const interceptorOrigin = this[kOriginless] === true
      ? null
      : this[kUrl]?.origin
    let dispatch = this.dispatch.bind(this)

    for (const interceptor of interceptors) {
      if (interceptor == null) {
        continue
      }

      if (typeof interceptor !== 'function') {
        throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`)
      }

      dispatch = interceptor(dispatch, interceptorOrigin)

      if (dispatch == null || typeof dispatch !== 'function' || dispatch.length !== 2) {
        throw new TypeError('invalid interceptor')
      }
    }

    const originalDispatch = dispatch
    const self = this
    dispatch = function (opts, handler) {
      if (opts && typeof opts === 'object' && !opts.origin && self[kUrl]) {
        opts = Object.assign({}, opts, { origin: self[kUrl].origin })
      }
      return originalDispatch(opts, handler)
    }

    return new Proxy(this, {
      get: (target, key) => key === 'dispatch' ? dispatch : target[key]
    })
  }
}

module.exports = Dispatcher


/***/ }),

/***/ 4660:
/***/ ((module) => {



// Extracted from node/lib/internal/fixed_queue.js

// Currently optimal queue size, tested on V8 6.0 - 6.6. Must be power of two.
const kSize = 2048
const kMask = kSize - 1

// The FixedQueue is implemented as a singly-linked list of fixed-size
// circular buffers. It looks something like this:
//
//  head                                                       tail
//    |                                                          |
//    v                                                          v
// +-----------+ <-----\       +-----------+ <------\         +-----------+
// |  [null]   |        \----- |   next    |         \------- |   next    |
// +-----------+               +-----------+                  +-----------+
// |   item    | <-- bottom    |   item    | <-- bottom       | undefined |
// |   item    |               |   item    |                  | undefined |
// |   item    |               |   item    |                  | undefined |
// |   item    |               |   item    |                  | undefined |
// |   item    |               |   item    |       bottom --> |   item    |
// |   item    |               |   item    |                  |   item    |
// |    ...    |               |    ...    |                  |    ...    |
// |   item    |               |   item    |                  |   item    |
// |   item    |               |   item    |                  |   item    |
// | undefined | <-- top       |   item    |                  |   item    |
// | undefined |               |   item    |                  |   item    |
// | undefined |               | undefined | <-- top  top --> | undefined |
// +-----------+               +-----------+                  +-----------+
//
// Or, if there is only one circular buffer, it looks something
// like either of these:
//
//  head   tail                                 head   tail
//    |     |                                     |     |
//    v     v                                     v     v
// +-----------+                               +-----------+
// |  [null]   |                               |  [null]   |
// +-----------+                               +-----------+
// | undefined |                               |   item    |
// | undefined |                               |   item    |
// |   item    | <-- bottom            top --> | undefined |
// |   item    |                               | undefined |
// | undefined | <-- top            bottom --> |   item    |
// | undefined |                               |   item    |
// +-----------+                               +-----------+
//
// Adding a value means moving `top` forward by one, removing means
// moving `bottom` forward by one. After reaching the end, the queue
// wraps around.
//
// When `top === bottom` the current queue is empty and when
// `top + 1 === bottom` it's full. This wastes a single space of storage
// but allows much quicker checks.

/**
 * @type {FixedCircularBuffer}
 * @template T
 */
class FixedCircularBuffer {
  /** @type {number} */
  bottom = 0
  /** @type {number} */
  top = 0
  /** @type {Array<T|undefined>} */
  list = new Array(kSize).fill(undefined)
  /** @type {T|null} */
  next = null

  /** @returns {boolean} */
  isEmpty () {
    return this.top === this.bottom
  }

  /** @returns {boolean} */
  isFull () {
    return ((this.top + 1) & kMask) === this.bottom
  }

  /**
   * @param {T} data
   * @returns {void}
   */
  push (data) {
    this.list[this.top] = data
    this.top = (this.top + 1) & kMask
  }

  /** @returns {T|null} */
  shift () {
    const nextItem = this.list[this.bottom]
    if (nextItem === undefined) { return null }
    this.list[this.bottom] = undefined
    this.bottom = (this.bottom + 1) & kMask
    return nextItem
  }
}

/**
 * @template T
 */
module.exports = class FixedQueue {
  constructor () {
    /** @type {FixedCircularBuffer<T>} */
    this.head = this.tail = new FixedCircularBuffer()
  }

  /** @returns {boolean} */
  isEmpty () {
    return this.head.isEmpty()
  }

  /** @param {T} data */
  push (data) {
    if (this.head.isFull()) {
      // Head is full: Creates a new queue, sets the old queue's `.next` to it,
      // and sets it as the new main queue.
      this.head = this.head.next = new FixedCircularBuffer()
    }
    this.head.push(data)
  }

  /** @returns {T|null} */
  shift () {
    const tail = this.tail
    const next = tail.shift()
    if (tail.isEmpty() && tail.next !== null) {
      // If there is another queue, it forms the new tail.
      this.tail = tail.next
      tail.next = null
    }
    return next
  }
}


/***/ }),

/***/ 2128:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { AsyncResource } = __nccwpck_require__(6698)
const { PoolStats } = __nccwpck_require__(6854)
const DispatcherBase = __nccwpck_require__(1841)
const FixedQueue = __nccwpck_require__(4660)
const { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = __nccwpck_require__(6443)

const kClients = Symbol('clients')
const kNeedDrain = Symbol('needDrain')
const kQueue = Symbol('queue')
const kClosedResolve = Symbol('closed resolve')
const kOnDrain = Symbol('onDrain')
const kOnConnect = Symbol('onConnect')
const kOnDisconnect = Symbol('onDisconnect')
const kOnConnectionError = Symbol('onConnectionError')
const kOnClientBusy = Symbol('on client busy')
const kOnClientDrain = Symbol('on client drain')
const kDrainQueue = Symbol('drain queue')
const kGetDispatcher = Symbol('get dispatcher')
const kHasDispatcher = Symbol('has dispatcher')
const kAddClient = Symbol('add client')
const kRemoveClient = Symbol('remove client')
const kRetireClient = Symbol('retire client')
const kRetiring = Symbol('retiring clients')

// Closes every live client, including clients that have been
// taken out of rotation but are still finishing their own
// requests.
// Requests that wait in the Pool queue are dispatched later from whichever
// callback drains the queue (another request's connect, drain, ...). Capture
// the caller's async context so Client#dispatch, and the diagnostics channel
// events it publishes, still run in it.
class QueuedRequest extends AsyncResource {
  constructor (opts, handler) {
    super('UNDICI_POOL_QUEUED_REQUEST')
    this.opts = opts
    this.handler = handler
  }

  dispatch (dispatcher) {
    return this.runInAsyncScope(dispatcher.dispatch, dispatcher, this.opts, this.handler)
  }
}

function closeClients (pool) {
  const closeAll = []
  for (let i = 0; i < pool[kClients].length; i++) {
    const client = pool[kClients][i]
    if (!client.destroyed) {
      closeAll.push(client.close())
    }
  }
  for (const closed of pool[kRetiring].values()) {
    closeAll.push(closed)
  }
  return Promise.all(closeAll)
}

class PoolBase extends DispatcherBase {
  [kQueue] = new FixedQueue();

  [kQueued] = 0;

  [kClients] = [];

  // Clients removed from kClients that have not finished closing,
  // mapped to a promise that settles once they have.
  [kRetiring] = new Map();

  [kNeedDrain] = false;

  [kOnDrain] (client, origin, targets) {
    if (client.closed || client.destroyed) {
      return
    }

    const queue = this[kQueue]
    let needDrain = false

    this[kOnClientDrain](client)

    while (!needDrain) {
      const item = queue.shift()
      if (!item) {
        break
      }
      this[kQueued]--
      needDrain = !item.dispatch(client)
    }

    client[kNeedDrain] = needDrain
    if (needDrain) {
      this[kOnClientBusy](client)

      // This client is full but requests are still queued, e.g. an h2
      // client that has just released everything queued while ALPN was
      // negotiated and hit maxConcurrentStreams. Hand the rest to other
      // clients, creating new ones up to the connection limit, instead of
      // leaving them for this client to drain one batch at a time.
      if (!queue.isEmpty()) {
        return this[kDrainQueue](origin, targets)
      }
    }

    if (!needDrain && this[kNeedDrain]) {
      this[kNeedDrain] = false
      this.emit('drain', origin, [this, ...targets])
    }

    if (this[kClosedResolve] && queue.isEmpty()) {
      return closeClients(this).then(this[kClosedResolve])
    }
  }

  [kOnClientBusy] () {}

  [kOnClientDrain] () {}

  [kDrainQueue] (origin, targets) {
    const queue = this[kQueue]
    let hasDispatcher = true

    while (!queue.isEmpty()) {
      const dispatcher = this[kGetDispatcher]()
      if (!dispatcher) {
        hasDispatcher = false
        break
      }

      const item = queue.shift()
      this[kQueued]--

      if (!item.dispatch(dispatcher)) {
        dispatcher[kNeedDrain] = true
        this[kOnClientBusy](dispatcher)
        hasDispatcher = this[kHasDispatcher]()
        if (!hasDispatcher) {
          break
        }
      }
    }

    if (hasDispatcher && this[kNeedDrain]) {
      this[kNeedDrain] = false
      this.emit('drain', origin, [this, ...targets])
    }

    if (this[kClosedResolve] && queue.isEmpty()) {
      return closeClients(this).then(this[kClosedResolve])
    }
  }

  [kOnConnect] = (origin, targets) => {
    this.emit('connect', origin, [this, ...targets])
  };

  [kOnDisconnect] = (origin, targets, err) => {
    this.emit('disconnect', origin, [this, ...targets], err)
  };

  [kOnConnectionError] = (origin, targets, err) => {
    this.emit('connectionError', origin, [this, ...targets], err)
  }

  get [kBusy] () {
    return this[kNeedDrain]
  }

  get [kConnected] () {
    let ret = 0
    for (const { [kConnected]: connected } of this[kClients]) {
      ret += connected
    }
    return ret
  }

  get [kFree] () {
    let ret = 0
    for (const { [kConnected]: connected, [kNeedDrain]: needDrain } of this[kClients]) {
      ret += connected && !needDrain
    }
    return ret
  }

  get [kPending] () {
    let ret = this[kQueued]
    for (const { [kPending]: pending } of this[kClients]) {
      ret += pending
    }
    return ret
  }

  get [kRunning] () {
    let ret = 0
    for (const { [kRunning]: running } of this[kClients]) {
      ret += running
    }
    return ret
  }

  get [kSize] () {
    let ret = this[kQueued]
    for (const { [kSize]: size } of this[kClients]) {
      ret += size
    }
    return ret
  }

  get stats () {
    return new PoolStats(this)
  }

  [kClose] () {
    if (this[kQueue].isEmpty()) {
      return closeClients(this)
    } else {
      return new Promise((resolve) => {
        this[kClosedResolve] = resolve
      })
    }
  }

  [kDestroy] (err) {
    while (true) {
      const item = this[kQueue].shift()
      if (!item) {
        break
      }
      item.handler.onResponseError(null, err)
    }

    const destroyAll = new Array(this[kClients].length)
    for (let i = 0; i < this[kClients].length; i++) {
      destroyAll[i] = this[kClients][i].destroy(err)
    }
    for (const client of this[kRetiring].keys()) {
      destroyAll.push(client.destroy(err))
    }
    return Promise.all(destroyAll)
  }

  [kDispatch] (opts, handler) {
    const dispatcher = this[kGetDispatcher]()

    if (!dispatcher) {
      this[kNeedDrain] = true
      this[kQueue].push(new QueuedRequest(opts, handler))
      this[kQueued]++
    } else if (!dispatcher.dispatch(opts, handler)) {
      dispatcher[kNeedDrain] = true
      this[kOnClientBusy](dispatcher)
      this[kNeedDrain] = !this[kHasDispatcher]()
    }

    return !this[kNeedDrain]
  }

  [kHasDispatcher] () {
    for (let i = 0; i < this[kClients].length; i++) {
      const dispatcher = this[kClients][i]

      if (
        !dispatcher[kNeedDrain] &&
        dispatcher.closed !== true &&
        dispatcher.destroyed !== true
      ) {
        return true
      }
    }

    return false
  }

  [kAddClient] (client) {
    client
      .on('drain', this[kOnDrain].bind(this, client))
      .on('connect', this[kOnConnect])
      .on('disconnect', this[kOnDisconnect])
      .on('connectionError', this[kOnConnectionError])

    this[kClients].push(client)

    if (this[kNeedDrain]) {
      queueMicrotask(() => {
        if (this[kNeedDrain] && !client[kNeedDrain]) {
          this[kOnDrain](client, client[kUrl], [client, this])
        }
      })
    }

    return this
  }

  // Takes a client out of rotation. A closed client no longer takes requests
  // from the pool queue (see kOnDrain), but it finishes the requests it
  // already has. Until it has, pool.close() waits for it and pool.destroy()
  // destroys it.
  [kRetireClient] (client) {
    const idx = this[kClients].indexOf(client)
    if (idx !== -1) {
      this[kClients].splice(idx, 1)
    }

    if (client.destroyed || this[kRetiring].has(client)) {
      return
    }

    // Use the callback form: custom dispatchers from `factory` are not
    // required to return a promise, and may call back synchronously.
    let done = false
    let resolveClosed
    const closed = new Promise((resolve) => { resolveClosed = resolve })
    this[kRetiring].set(client, closed)
    client.close(() => {
      if (!done) {
        done = true
        this[kRetiring].delete(client)
        resolveClosed()
      }
    })
  }

  [kRemoveClient] (client) {
    this[kRetireClient](client)

    this[kNeedDrain] = !this[kClients].some(dispatcher => (
      !dispatcher[kNeedDrain] &&
      dispatcher.closed !== true &&
      dispatcher.destroyed !== true
    ))
  }
}

module.exports = {
  PoolBase,
  kClients,
  kNeedDrain,
  kAddClient,
  kRemoveClient,
  kRetireClient,
  kDrainQueue,
  kOnClientBusy,
  kOnClientDrain,
  kGetDispatcher,
  kHasDispatcher
}


/***/ }),

/***/ 628:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  PoolBase,
  kClients,
  kNeedDrain,
  kAddClient,
  kDrainQueue,
  kOnClientBusy,
  kOnClientDrain,
  kGetDispatcher,
  kHasDispatcher,
  kRemoveClient,
  kRetireClient
} = __nccwpck_require__(2128)
const Client = __nccwpck_require__(3701)
const {
  InvalidArgumentError
} = __nccwpck_require__(8707)
const util = __nccwpck_require__(3440)
const { kConnecting, kHTTPContext, kUrl, kQueued } = __nccwpck_require__(6443)
const buildConnector = __nccwpck_require__(9136)

const kOptions = Symbol('options')
const kConnections = Symbol('connections')
const kFactory = Symbol('factory')
const kProtocol = Symbol('protocol')
const kProtocolProbe = Symbol('protocol probe')

function defaultFactory (origin, opts) {
  return new Client(origin, opts)
}

function shouldCreateProtocolProbe (pool, dispatcher) {
  return dispatcher instanceof Client &&
    pool[kProtocol] !== 'h1' &&
    (pool[kOptions].useH2c === true || (pool[kUrl].protocol === 'https:' && pool[kOptions].allowH2 !== false))
}

function createClient (pool) {
  const dispatcher = pool[kFactory](pool[kUrl], pool[kOptions])

  // HTTPS does not reveal whether the peer selected h1 or h2 until ALPN
  // completes. While h2 is still possible, let one Client probe the protocol
  // and keep later requests in the Pool queue instead of opening one TLS
  // connection per request. A confirmed h1 connection disables this gate and
  // restores the usual Pool fan-out.
  if (shouldCreateProtocolProbe(pool, dispatcher)) {
    pool[kProtocolProbe] = dispatcher
  }

  pool[kAddClient](dispatcher)
  return dispatcher
}

class Pool extends PoolBase {
  constructor (origin, {
    connections,
    factory = defaultFactory,
    connect,
    connectTimeout,
    tls,
    maxCachedSessions,
    socketPath,
    autoSelectFamily,
    autoSelectFamilyAttemptTimeout,
    allowH2,
    useH2c,
    clientTtl,
    ...options
  } = {}) {
    if (connections != null && (!Number.isFinite(connections) || connections < 0)) {
      throw new InvalidArgumentError('invalid connections')
    }

    if (typeof factory !== 'function') {
      throw new InvalidArgumentError('factory must be a function.')
    }

    if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
      throw new InvalidArgumentError('connect must be a function or an object')
    }

    if (typeof connect !== 'function') {
      connect = buildConnector({
        ...tls,
        maxCachedSessions,
        allowH2,
        useH2c,
        socketPath,
        timeout: connectTimeout,
        ...(typeof autoSelectFamily === 'boolean' ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : undefined),
        ...connect
      })
    }

    super(options)

    this[kConnections] = connections || null
    this[kUrl] = util.parseOrigin(origin)
    this[kOptions] = { ...util.deepClone(options), connect, allowH2, useH2c, clientTtl, socketPath }
    this[kFactory] = factory
    this[kProtocol] = null
    this[kProtocolProbe] = null

    this.on('connect', (origin, targets) => {
      if (clientTtl != null && clientTtl > 0) {
        for (const target of targets) {
          Object.assign(target, { ttl: Date.now() })
        }
      }

      const client = targets[targets.length - 1]
      if (client instanceof Client) {
        this[kProtocol] = client[kHTTPContext]?.version
      }

      if (client === this[kProtocolProbe]) {
        // An h2 Client's drain event releases the requests accumulated during
        // negotiation onto that Client. If ALPN selected h1, release the probe
        // immediately and restore normal Pool fan-out instead.
        if (this[kProtocol] !== 'h2') {
          this[kProtocolProbe] = null
          this[kDrainQueue](origin, targets.slice(1))
        }
      }
    })

    this.on('disconnect', (origin, targets) => {
      if (targets.includes(this[kProtocolProbe])) {
        this[kProtocolProbe] = null
        this[kDrainQueue](origin, targets.slice(1))
      }
    })

    this.on('connectionError', (origin, targets) => {
      let resumeQueued = false

      // If a connection error occurs, we remove the client from the pool,
      // and emit a connectionError event. They will not be re-used.
      // Fixes https://github.com/nodejs/undici/issues/3895
      for (const target of targets) {
        if (target === this[kProtocolProbe]) {
          this[kProtocolProbe] = null
          resumeQueued = true
        }

        // Retire (close) the client rather than only dropping it from
        // kClients: otherwise its drain listener keeps pulling requests from
        // the pool queue onto a client that pool.destroy() can't reach.
        if (this[kClients].includes(target)) {
          this[kRetireClient](target)
        }
      }

      // The retired client no longer drains the pool queue, so hand any
      // queued requests to another (possibly new) client.
      if (resumeQueued || this[kQueued] > 0) {
        this[kDrainQueue](origin, targets.slice(1))
      }
    })
  }

  [kOnClientBusy] (client) {
    if (
      this[kProtocolProbe] === null &&
      client[kConnecting] &&
      shouldCreateProtocolProbe(this, client)
    ) {
      this[kProtocolProbe] = client
    }
  }

  [kOnClientDrain] (client) {
    if (client === this[kProtocolProbe]) {
      this[kProtocolProbe] = null
    }
  }

  [kGetDispatcher] () {
    const clientTtlOption = this[kOptions].clientTtl
    for (let i = 0; i < this[kClients].length; i++) {
      const client = this[kClients][i]

      // check ttl of client and if it's stale, remove it from the pool
      if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && ((Date.now() - client.ttl) > clientTtlOption)) {
        this[kRemoveClient](client)
        i--
      } else if (!client[kNeedDrain]) {
        return client
      }
    }

    if (this[kProtocolProbe] !== null) {
      return
    }

    if (!this[kConnections] || this[kClients].length < this[kConnections]) {
      return createClient(this)
    }
  }

  [kHasDispatcher] () {
    const clientTtlOption = this[kOptions].clientTtl
    for (let i = 0; i < this[kClients].length; i++) {
      const client = this[kClients][i]

      if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && ((Date.now() - client.ttl) > clientTtlOption)) {
        this[kRemoveClient](client)
        i--
      } else if (!client[kNeedDrain]) {
        return true
      }
    }

    if (this[kProtocolProbe] !== null) {
      return false
    }

    if (!this[kConnections] || this[kClients].length < this[kConnections]) {
      createClient(this)
      return true
    }

    return false
  }
}

module.exports = Pool


/***/ }),

/***/ 2824:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SPECIAL_HEADERS = exports.MINOR = exports.MAJOR = exports.HTAB_SP_VCHAR_OBS_TEXT = exports.QUOTED_STRING = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.HEX = exports.URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.STATUSES_HTTP = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.HEADER_STATE = exports.FINISH = exports.STATUSES = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
const utils_1 = __nccwpck_require__(172);
// Emums
exports.ERROR = {
    OK: 0,
    INTERNAL: 1,
    STRICT: 2,
    CR_EXPECTED: 25,
    LF_EXPECTED: 3,
    UNEXPECTED_CONTENT_LENGTH: 4,
    UNEXPECTED_SPACE: 30,
    CLOSED_CONNECTION: 5,
    INVALID_METHOD: 6,
    INVALID_URL: 7,
    INVALID_CONSTANT: 8,
    INVALID_VERSION: 9,
    INVALID_HEADER_TOKEN: 10,
    INVALID_CONTENT_LENGTH: 11,
    INVALID_CHUNK_SIZE: 12,
    INVALID_STATUS: 13,
    INVALID_EOF_STATE: 14,
    INVALID_TRANSFER_ENCODING: 15,
    CB_MESSAGE_BEGIN: 16,
    CB_HEADERS_COMPLETE: 17,
    CB_MESSAGE_COMPLETE: 18,
    CB_CHUNK_HEADER: 19,
    CB_CHUNK_COMPLETE: 20,
    PAUSED: 21,
    PAUSED_UPGRADE: 22,
    PAUSED_H2_UPGRADE: 23,
    USER: 24,
    CB_URL_COMPLETE: 26,
    CB_STATUS_COMPLETE: 27,
    CB_METHOD_COMPLETE: 32,
    CB_VERSION_COMPLETE: 33,
    CB_HEADER_FIELD_COMPLETE: 28,
    CB_HEADER_VALUE_COMPLETE: 29,
    CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
    CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
    CB_RESET: 31,
    CB_PROTOCOL_COMPLETE: 38,
};
exports.TYPE = {
    BOTH: 0, // default
    REQUEST: 1,
    RESPONSE: 2,
};
exports.FLAGS = {
    CONNECTION_KEEP_ALIVE: 1 << 0,
    CONNECTION_CLOSE: 1 << 1,
    CONNECTION_UPGRADE: 1 << 2,
    CHUNKED: 1 << 3,
    UPGRADE: 1 << 4,
    CONTENT_LENGTH: 1 << 5,
    SKIPBODY: 1 << 6,
    TRAILING: 1 << 7,
    // 1 << 8 is unused
    TRANSFER_ENCODING: 1 << 9,
};
exports.LENIENT_FLAGS = {
    HEADERS: 1 << 0,
    CHUNKED_LENGTH: 1 << 1,
    KEEP_ALIVE: 1 << 2,
    TRANSFER_ENCODING: 1 << 3,
    VERSION: 1 << 4,
    DATA_AFTER_CLOSE: 1 << 5,
    OPTIONAL_LF_AFTER_CR: 1 << 6,
    OPTIONAL_CRLF_AFTER_CHUNK: 1 << 7,
    OPTIONAL_CR_BEFORE_LF: 1 << 8,
    SPACES_AFTER_CHUNK_SIZE: 1 << 9,
};
exports.METHODS = {
    'DELETE': 0,
    'GET': 1,
    'HEAD': 2,
    'POST': 3,
    'PUT': 4,
    /* pathological */
    'CONNECT': 5,
    'OPTIONS': 6,
    'TRACE': 7,
    /* WebDAV */
    'COPY': 8,
    'LOCK': 9,
    'MKCOL': 10,
    'MOVE': 11,
    'PROPFIND': 12,
    'PROPPATCH': 13,
    'SEARCH': 14,
    'UNLOCK': 15,
    'BIND': 16,
    'REBIND': 17,
    'UNBIND': 18,
    'ACL': 19,
    /* subversion */
    'REPORT': 20,
    'MKACTIVITY': 21,
    'CHECKOUT': 22,
    'MERGE': 23,
    /* upnp */
    'M-SEARCH': 24,
    'NOTIFY': 25,
    'SUBSCRIBE': 26,
    'UNSUBSCRIBE': 27,
    /* RFC-5789 */
    'PATCH': 28,
    'PURGE': 29,
    /* CalDAV */
    'MKCALENDAR': 30,
    /* RFC-2068, section 19.6.1.2 */
    'LINK': 31,
    'UNLINK': 32,
    /* icecast */
    'SOURCE': 33,
    /* RFC-7540, section 11.6 */
    'PRI': 34,
    /* RFC-2326 RTSP */
    'DESCRIBE': 35,
    'ANNOUNCE': 36,
    'SETUP': 37,
    'PLAY': 38,
    'PAUSE': 39,
    'TEARDOWN': 40,
    'GET_PARAMETER': 41,
    'SET_PARAMETER': 42,
    'REDIRECT': 43,
    'RECORD': 44,
    /* RAOP */
    'FLUSH': 45,
    /* DRAFT https://www.ietf.org/archive/id/draft-ietf-httpbis-safe-method-w-body-02.html */
    'QUERY': 46,
};
exports.STATUSES = {
    CONTINUE: 100,
    SWITCHING_PROTOCOLS: 101,
    PROCESSING: 102,
    EARLY_HINTS: 103,
    RESPONSE_IS_STALE: 110, // Unofficial
    REVALIDATION_FAILED: 111, // Unofficial
    DISCONNECTED_OPERATION: 112, // Unofficial
    HEURISTIC_EXPIRATION: 113, // Unofficial
    MISCELLANEOUS_WARNING: 199, // Unofficial
    OK: 200,
    CREATED: 201,
    ACCEPTED: 202,
    NON_AUTHORITATIVE_INFORMATION: 203,
    NO_CONTENT: 204,
    RESET_CONTENT: 205,
    PARTIAL_CONTENT: 206,
    MULTI_STATUS: 207,
    ALREADY_REPORTED: 208,
    TRANSFORMATION_APPLIED: 214, // Unofficial
    IM_USED: 226,
    MISCELLANEOUS_PERSISTENT_WARNING: 299, // Unofficial
    MULTIPLE_CHOICES: 300,
    MOVED_PERMANENTLY: 301,
    FOUND: 302,
    SEE_OTHER: 303,
    NOT_MODIFIED: 304,
    USE_PROXY: 305,
    SWITCH_PROXY: 306, // No longer used
    TEMPORARY_REDIRECT: 307,
    PERMANENT_REDIRECT: 308,
    BAD_REQUEST: 400,
    UNAUTHORIZED: 401,
    PAYMENT_REQUIRED: 402,
    FORBIDDEN: 403,
    NOT_FOUND: 404,
    METHOD_NOT_ALLOWED: 405,
    NOT_ACCEPTABLE: 406,
    PROXY_AUTHENTICATION_REQUIRED: 407,
    REQUEST_TIMEOUT: 408,
    CONFLICT: 409,
    GONE: 410,
    LENGTH_REQUIRED: 411,
    PRECONDITION_FAILED: 412,
    PAYLOAD_TOO_LARGE: 413,
    URI_TOO_LONG: 414,
    UNSUPPORTED_MEDIA_TYPE: 415,
    RANGE_NOT_SATISFIABLE: 416,
    EXPECTATION_FAILED: 417,
    IM_A_TEAPOT: 418,
    PAGE_EXPIRED: 419, // Unofficial
    ENHANCE_YOUR_CALM: 420, // Unofficial
    MISDIRECTED_REQUEST: 421,
    UNPROCESSABLE_ENTITY: 422,
    LOCKED: 423,
    FAILED_DEPENDENCY: 424,
    TOO_EARLY: 425,
    UPGRADE_REQUIRED: 426,
    PRECONDITION_REQUIRED: 428,
    TOO_MANY_REQUESTS: 429,
    REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL: 430, // Unofficial
    REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
    LOGIN_TIMEOUT: 440, // Unofficial
    NO_RESPONSE: 444, // Unofficial
    RETRY_WITH: 449, // Unofficial
    BLOCKED_BY_PARENTAL_CONTROL: 450, // Unofficial
    UNAVAILABLE_FOR_LEGAL_REASONS: 451,
    CLIENT_CLOSED_LOAD_BALANCED_REQUEST: 460, // Unofficial
    INVALID_X_FORWARDED_FOR: 463, // Unofficial
    REQUEST_HEADER_TOO_LARGE: 494, // Unofficial
    SSL_CERTIFICATE_ERROR: 495, // Unofficial
    SSL_CERTIFICATE_REQUIRED: 496, // Unofficial
    HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497, // Unofficial
    INVALID_TOKEN: 498, // Unofficial
    CLIENT_CLOSED_REQUEST: 499, // Unofficial
    INTERNAL_SERVER_ERROR: 500,
    NOT_IMPLEMENTED: 501,
    BAD_GATEWAY: 502,
    SERVICE_UNAVAILABLE: 503,
    GATEWAY_TIMEOUT: 504,
    HTTP_VERSION_NOT_SUPPORTED: 505,
    VARIANT_ALSO_NEGOTIATES: 506,
    INSUFFICIENT_STORAGE: 507,
    LOOP_DETECTED: 508,
    BANDWIDTH_LIMIT_EXCEEDED: 509,
    NOT_EXTENDED: 510,
    NETWORK_AUTHENTICATION_REQUIRED: 511,
    WEB_SERVER_UNKNOWN_ERROR: 520, // Unofficial
    WEB_SERVER_IS_DOWN: 521, // Unofficial
    CONNECTION_TIMEOUT: 522, // Unofficial
    ORIGIN_IS_UNREACHABLE: 523, // Unofficial
    TIMEOUT_OCCURED: 524, // Unofficial
    SSL_HANDSHAKE_FAILED: 525, // Unofficial
    INVALID_SSL_CERTIFICATE: 526, // Unofficial
    RAILGUN_ERROR: 527, // Unofficial
    SITE_IS_OVERLOADED: 529, // Unofficial
    SITE_IS_FROZEN: 530, // Unofficial
    IDENTITY_PROVIDER_AUTHENTICATION_ERROR: 561, // Unofficial
    NETWORK_READ_TIMEOUT: 598, // Unofficial
    NETWORK_CONNECT_TIMEOUT: 599, // Unofficial
};
exports.FINISH = {
    SAFE: 0,
    SAFE_WITH_CB: 1,
    UNSAFE: 2,
};
exports.HEADER_STATE = {
    GENERAL: 0,
    CONNECTION: 1,
    CONTENT_LENGTH: 2,
    TRANSFER_ENCODING: 3,
    UPGRADE: 4,
    CONNECTION_KEEP_ALIVE: 5,
    CONNECTION_CLOSE: 6,
    CONNECTION_UPGRADE: 7,
    TRANSFER_ENCODING_CHUNKED: 8,
};
// C headers
exports.METHODS_HTTP = [
    exports.METHODS.DELETE,
    exports.METHODS.GET,
    exports.METHODS.HEAD,
    exports.METHODS.POST,
    exports.METHODS.PUT,
    exports.METHODS.CONNECT,
    exports.METHODS.OPTIONS,
    exports.METHODS.TRACE,
    exports.METHODS.COPY,
    exports.METHODS.LOCK,
    exports.METHODS.MKCOL,
    exports.METHODS.MOVE,
    exports.METHODS.PROPFIND,
    exports.METHODS.PROPPATCH,
    exports.METHODS.SEARCH,
    exports.METHODS.UNLOCK,
    exports.METHODS.BIND,
    exports.METHODS.REBIND,
    exports.METHODS.UNBIND,
    exports.METHODS.ACL,
    exports.METHODS.REPORT,
    exports.METHODS.MKACTIVITY,
    exports.METHODS.CHECKOUT,
    exports.METHODS.MERGE,
    exports.METHODS['M-SEARCH'],
    exports.METHODS.NOTIFY,
    exports.METHODS.SUBSCRIBE,
    exports.METHODS.UNSUBSCRIBE,
    exports.METHODS.PATCH,
    exports.METHODS.PURGE,
    exports.METHODS.MKCALENDAR,
    exports.METHODS.LINK,
    exports.METHODS.UNLINK,
    exports.METHODS.PRI,
    // TODO(indutny): should we allow it with HTTP?
    exports.METHODS.SOURCE,
    exports.METHODS.QUERY,
];
exports.METHODS_ICE = [
    exports.METHODS.SOURCE,
];
exports.METHODS_RTSP = [
    exports.METHODS.OPTIONS,
    exports.METHODS.DESCRIBE,
    exports.METHODS.ANNOUNCE,
    exports.METHODS.SETUP,
    exports.METHODS.PLAY,
    exports.METHODS.PAUSE,
    exports.METHODS.TEARDOWN,
    exports.METHODS.GET_PARAMETER,
    exports.METHODS.SET_PARAMETER,
    exports.METHODS.REDIRECT,
    exports.METHODS.RECORD,
    exports.METHODS.FLUSH,
    // For AirPlay
    exports.METHODS.GET,
    exports.METHODS.POST,
];
exports.METHOD_MAP = (0, utils_1.enumToMap)(exports.METHODS);
exports.H_METHOD_MAP = Object.fromEntries(Object.entries(exports.METHODS).filter(([k]) => k.startsWith('H')));
exports.STATUSES_HTTP = [
    exports.STATUSES.CONTINUE,
    exports.STATUSES.SWITCHING_PROTOCOLS,
    exports.STATUSES.PROCESSING,
    exports.STATUSES.EARLY_HINTS,
    exports.STATUSES.RESPONSE_IS_STALE,
    exports.STATUSES.REVALIDATION_FAILED,
    exports.STATUSES.DISCONNECTED_OPERATION,
    exports.STATUSES.HEURISTIC_EXPIRATION,
    exports.STATUSES.MISCELLANEOUS_WARNING,
    exports.STATUSES.OK,
    exports.STATUSES.CREATED,
    exports.STATUSES.ACCEPTED,
    exports.STATUSES.NON_AUTHORITATIVE_INFORMATION,
    exports.STATUSES.NO_CONTENT,
    exports.STATUSES.RESET_CONTENT,
    exports.STATUSES.PARTIAL_CONTENT,
    exports.STATUSES.MULTI_STATUS,
    exports.STATUSES.ALREADY_REPORTED,
    exports.STATUSES.TRANSFORMATION_APPLIED,
    exports.STATUSES.IM_USED,
    exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
    exports.STATUSES.MULTIPLE_CHOICES,
    exports.STATUSES.MOVED_PERMANENTLY,
    exports.STATUSES.FOUND,
    exports.STATUSES.SEE_OTHER,
    exports.STATUSES.NOT_MODIFIED,
    exports.STATUSES.USE_PROXY,
    exports.STATUSES.SWITCH_PROXY,
    exports.STATUSES.TEMPORARY_REDIRECT,
    exports.STATUSES.PERMANENT_REDIRECT,
    exports.STATUSES.BAD_REQUEST,
    exports.STATUSES.UNAUTHORIZED,
    exports.STATUSES.PAYMENT_REQUIRED,
    exports.STATUSES.FORBIDDEN,
    exports.STATUSES.NOT_FOUND,
    exports.STATUSES.METHOD_NOT_ALLOWED,
    exports.STATUSES.NOT_ACCEPTABLE,
    exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
    exports.STATUSES.REQUEST_TIMEOUT,
    exports.STATUSES.CONFLICT,
    exports.STATUSES.GONE,
    exports.STATUSES.LENGTH_REQUIRED,
    exports.STATUSES.PRECONDITION_FAILED,
    exports.STATUSES.PAYLOAD_TOO_LARGE,
    exports.STATUSES.URI_TOO_LONG,
    exports.STATUSES.UNSUPPORTED_MEDIA_TYPE,
    exports.STATUSES.RANGE_NOT_SATISFIABLE,
    exports.STATUSES.EXPECTATION_FAILED,
    exports.STATUSES.IM_A_TEAPOT,
    exports.STATUSES.PAGE_EXPIRED,
    exports.STATUSES.ENHANCE_YOUR_CALM,
    exports.STATUSES.MISDIRECTED_REQUEST,
    exports.STATUSES.UNPROCESSABLE_ENTITY,
    exports.STATUSES.LOCKED,
    exports.STATUSES.FAILED_DEPENDENCY,
    exports.STATUSES.TOO_EARLY,
    exports.STATUSES.UPGRADE_REQUIRED,
    exports.STATUSES.PRECONDITION_REQUIRED,
    exports.STATUSES.TOO_MANY_REQUESTS,
    exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
    exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,
    exports.STATUSES.LOGIN_TIMEOUT,
    exports.STATUSES.NO_RESPONSE,
    exports.STATUSES.RETRY_WITH,
    exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,
    exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
    exports.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,
    exports.STATUSES.INVALID_X_FORWARDED_FOR,
    exports.STATUSES.REQUEST_HEADER_TOO_LARGE,
    exports.STATUSES.SSL_CERTIFICATE_ERROR,
    exports.STATUSES.SSL_CERTIFICATE_REQUIRED,
    exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
    exports.STATUSES.INVALID_TOKEN,
    exports.STATUSES.CLIENT_CLOSED_REQUEST,
    exports.STATUSES.INTERNAL_SERVER_ERROR,
    exports.STATUSES.NOT_IMPLEMENTED,
    exports.STATUSES.BAD_GATEWAY,
    exports.STATUSES.SERVICE_UNAVAILABLE,
    exports.STATUSES.GATEWAY_TIMEOUT,
    exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED,
    exports.STATUSES.VARIANT_ALSO_NEGOTIATES,
    exports.STATUSES.INSUFFICIENT_STORAGE,
    exports.STATUSES.LOOP_DETECTED,
    exports.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,
    exports.STATUSES.NOT_EXTENDED,
    exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
    exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR,
    exports.STATUSES.WEB_SERVER_IS_DOWN,
    exports.STATUSES.CONNECTION_TIMEOUT,
    exports.STATUSES.ORIGIN_IS_UNREACHABLE,
    exports.STATUSES.TIMEOUT_OCCURED,
    exports.STATUSES.SSL_HANDSHAKE_FAILED,
    exports.STATUSES.INVALID_SSL_CERTIFICATE,
    exports.STATUSES.RAILGUN_ERROR,
    exports.STATUSES.SITE_IS_OVERLOADED,
    exports.STATUSES.SITE_IS_FROZEN,
    exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
    exports.STATUSES.NETWORK_READ_TIMEOUT,
    exports.STATUSES.NETWORK_CONNECT_TIMEOUT,
];
exports.ALPHA = [];
for (let i = 'A'.charCodeAt(0); i <= 'Z'.charCodeAt(0); i++) {
    // Upper case
    exports.ALPHA.push(String.fromCharCode(i));
    // Lower case
    exports.ALPHA.push(String.fromCharCode(i + 0x20));
}
exports.NUM_MAP = {
    0: 0, 1: 1, 2: 2, 3: 3, 4: 4,
    5: 5, 6: 6, 7: 7, 8: 8, 9: 9,
};
exports.HEX_MAP = {
    0: 0, 1: 1, 2: 2, 3: 3, 4: 4,
    5: 5, 6: 6, 7: 7, 8: 8, 9: 9,
    A: 0XA, B: 0XB, C: 0XC, D: 0XD, E: 0XE, F: 0XF,
    a: 0xa, b: 0xb, c: 0xc, d: 0xd, e: 0xe, f: 0xf,
};
exports.NUM = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
];
exports.ALPHANUM = exports.ALPHA.concat(exports.NUM);
exports.MARK = ['-', '_', '.', '!', '~', '*', '\'', '(', ')'];
exports.USERINFO_CHARS = exports.ALPHANUM
    .concat(exports.MARK)
    .concat(['%', ';', ':', '&', '=', '+', '$', ',']);
// TODO(indutny): use RFC
exports.URL_CHAR = [
    '!', '"', '$', '%', '&', '\'',
    '(', ')', '*', '+', ',', '-', '.', '/',
    ':', ';', '<', '=', '>',
    '@', '[', '\\', ']', '^', '_',
    '`',
    '{', '|', '}', '~',
].concat(exports.ALPHANUM);
exports.HEX = exports.NUM.concat(['a', 'b', 'c', 'd', 'e', 'f', 'A', 'B', 'C', 'D', 'E', 'F']);
/* Tokens as defined by rfc 2616. Also lowercases them.
 *        token       = 1*<any CHAR except CTLs or separators>
 *     separators     = "(" | ")" | "<" | ">" | "@"
 *                    | "," | ";" | ":" | "\" | <">
 *                    | "/" | "[" | "]" | "?" | "="
 *                    | "{" | "}" | SP | HT
 */
exports.TOKEN = [
    '!', '#', '$', '%', '&', '\'',
    '*', '+', '-', '.',
    '^', '_', '`',
    '|', '~',
].concat(exports.ALPHANUM);
/*
 * Verify that a char is a valid visible (printable) US-ASCII
 * character or %x80-FF
 */
exports.HEADER_CHARS = ['\t'];
for (let i = 32; i <= 255; i++) {
    if (i !== 127) {
        exports.HEADER_CHARS.push(i);
    }
}
// ',' = \x44
exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter((c) => c !== 44);
exports.QUOTED_STRING = ['\t', ' '];
for (let i = 0x21; i <= 0xff; i++) {
    if (i !== 0x22 && i !== 0x5c) { // All characters in ASCII except \ and "
        exports.QUOTED_STRING.push(i);
    }
}
exports.HTAB_SP_VCHAR_OBS_TEXT = ['\t', ' '];
// VCHAR: https://tools.ietf.org/html/rfc5234#appendix-B.1
for (let i = 0x21; i <= 0x7E; i++) {
    exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
}
// OBS_TEXT: https://datatracker.ietf.org/doc/html/rfc9110#name-collected-abnf
for (let i = 0x80; i <= 0xff; i++) {
    exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
}
exports.MAJOR = exports.NUM_MAP;
exports.MINOR = exports.MAJOR;
exports.SPECIAL_HEADERS = {
    'connection': exports.HEADER_STATE.CONNECTION,
    'content-length': exports.HEADER_STATE.CONTENT_LENGTH,
    'proxy-connection': exports.HEADER_STATE.CONNECTION,
    'transfer-encoding': exports.HEADER_STATE.TRANSFER_ENCODING,
    'upgrade': exports.HEADER_STATE.UPGRADE,
};
exports["default"] = {
    ERROR: exports.ERROR,
    TYPE: exports.TYPE,
    FLAGS: exports.FLAGS,
    LENIENT_FLAGS: exports.LENIENT_FLAGS,
    METHODS: exports.METHODS,
    STATUSES: exports.STATUSES,
    FINISH: exports.FINISH,
    HEADER_STATE: exports.HEADER_STATE,
    ALPHA: exports.ALPHA,
    NUM_MAP: exports.NUM_MAP,
    HEX_MAP: exports.HEX_MAP,
    NUM: exports.NUM,
    ALPHANUM: exports.ALPHANUM,
    MARK: exports.MARK,
    USERINFO_CHARS: exports.USERINFO_CHARS,
    URL_CHAR: exports.URL_CHAR,
    HEX: exports.HEX,
    TOKEN: exports.TOKEN,
    HEADER_CHARS: exports.HEADER_CHARS,
    CONNECTION_TOKEN_CHARS: exports.CONNECTION_TOKEN_CHARS,
    QUOTED_STRING: exports.QUOTED_STRING,
    HTAB_SP_VCHAR_OBS_TEXT: exports.HTAB_SP_VCHAR_OBS_TEXT,
    MAJOR: exports.MAJOR,
    MINOR: exports.MINOR,
    SPECIAL_HEADERS: exports.SPECIAL_HEADERS,
    METHODS_HTTP: exports.METHODS_HTTP,
    METHODS_ICE: exports.METHODS_ICE,
    METHODS_RTSP: exports.METHODS_RTSP,
    METHOD_MAP: exports.METHOD_MAP,
    H_METHOD_MAP: exports.H_METHOD_MAP,
    STATUSES_HTTP: exports.STATUSES_HTTP,
};


/***/ }),

/***/ 3870:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/* module decorator */ module = __nccwpck_require__.nmd(module);


const { Buffer } = __nccwpck_require__(4573)

const wasmBase64 = 'AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw=='

let wasmBuffer

Object.defineProperty(module, 'exports', {
  get: () => {
    return wasmBuffer
      ? wasmBuffer
      : (wasmBuffer = Buffer.from(wasmBase64, 'base64'))
  }
})


/***/ }),

/***/ 3434:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/* module decorator */ module = __nccwpck_require__.nmd(module);


const { Buffer } = __nccwpck_require__(4573)

const wasmBase64 = 'AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw=='

let wasmBuffer

Object.defineProperty(module, 'exports', {
  get: () => {
    return wasmBuffer
      ? wasmBuffer
      : (wasmBuffer = Buffer.from(wasmBase64, 'base64'))
  }
})


/***/ }),

/***/ 172:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.enumToMap = enumToMap;
function enumToMap(obj, filter = [], exceptions = []) {
    const emptyFilter = (filter?.length ?? 0) === 0;
    const emptyExceptions = (exceptions?.length ?? 0) === 0;
    return Object.fromEntries(Object.entries(obj).filter(([, value]) => {
        return (typeof value === 'number' &&
            (emptyFilter || filter.includes(value)) &&
            (emptyExceptions || !exceptions.includes(value)));
    }));
}


/***/ }),

/***/ 6854:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const {
  kConnected,
  kPending,
  kRunning,
  kSize,
  kFree,
  kQueued
} = __nccwpck_require__(6443)

class ClientStats {
  constructor (client) {
    this.connected = client[kConnected]
    this.pending = client[kPending]
    this.running = client[kRunning]
    this.size = client[kSize]
  }
}

class PoolStats {
  constructor (pool) {
    this.connected = pool[kConnected]
    this.free = pool[kFree]
    this.pending = pool[kPending]
    this.queued = pool[kQueued]
    this.running = pool[kRunning]
    this.size = pool[kSize]
  }
}

module.exports = { ClientStats, PoolStats }


/***/ }),

/***/ 6603:
/***/ ((module) => {



/**
 * This module offers an optimized timer implementation designed for scenarios
 * where high precision is not critical.
 *
 * The timer achieves faster performance by using a low-resolution approach,
 * with an accuracy target of within 500ms. This makes it particularly useful
 * for timers with delays of 1 second or more, where exact timing is less
 * crucial.
 *
 * It's important to note that Node.js timers are inherently imprecise, as
 * delays can occur due to the event loop being blocked by other operations.
 * Consequently, timers may trigger later than their scheduled time.
 */

/**
 * The fastNow variable contains the internal fast timer clock value.
 *
 * @type {number}
 */
let fastNow = 0

/**
 * RESOLUTION_MS represents the target resolution time in milliseconds.
 *
 * @type {number}
 * @default 1000
 */
const RESOLUTION_MS = 1e3

/**
 * TICK_MS defines the desired interval in milliseconds between each tick.
 * The target value is set to half the resolution time, minus 1 ms, to account
 * for potential event loop overhead.
 *
 * @type {number}
 * @default 499
 */
const TICK_MS = (RESOLUTION_MS >> 1) - 1

/**
 * fastNowTimeout is a Node.js timer used to manage and process
 * the FastTimers stored in the `fastTimers` array.
 *
 * @type {NodeJS.Timeout}
 */
let fastNowTimeout

/**
 * The kFastTimer symbol is used to identify FastTimer instances.
 *
 * @type {Symbol}
 */
const kFastTimer = Symbol('kFastTimer')

/**
 * The fastTimers array contains all active FastTimers.
 *
 * @type {FastTimer[]}
 */
const fastTimers = []

/**
 * These constants represent the various states of a FastTimer.
 */

/**
 * The `NOT_IN_LIST` constant indicates that the FastTimer is not included
 * in the `fastTimers` array. Timers with this status will not be processed
 * during the next tick by the `onTick` function.
 *
 * A FastTimer can be re-added to the `fastTimers` array by invoking the
 * `refresh` method on the FastTimer instance.
 *
 * @type {-2}
 */
const NOT_IN_LIST = -2

/**
 * The `TO_BE_CLEARED` constant indicates that the FastTimer is scheduled
 * for removal from the `fastTimers` array. A FastTimer in this state will
 * be removed in the next tick by the `onTick` function and will no longer
 * be processed.
 *
 * This status is also set when the `clear` method is called on the FastTimer instance.
 *
 * @type {-1}
 */
const TO_BE_CLEARED = -1

/**
 * The `PENDING` constant signifies that the FastTimer is awaiting processing
 * in the next tick by the `onTick` function. Timers with this status will have
 * their `_idleStart` value set and their status updated to `ACTIVE` in the next tick.
 *
 * @type {0}
 */
const PENDING = 0

/**
 * The `ACTIVE` constant indicates that the FastTimer is active and waiting
 * for its timer to expire. During the next tick, the `onTick` function will
 * check if the timer has expired, and if so, it will execute the associated callback.
 *
 * @type {1}
 */
const ACTIVE = 1

/**
 * The onTick function processes the fastTimers array.
 *
 * @returns {void}
 */
function onTick () {
  /**
   * Increment the fastNow value by the TICK_MS value, despite the actual time
   * that has passed since the last tick. This approach ensures independence
   * from the system clock and delays caused by a blocked event loop.
   *
   * @type {number}
   */
  fastNow += TICK_MS

  /**
   * The `idx` variable is used to iterate over the `fastTimers` array.
   * Expired timers are removed by replacing them with the last element in the array.
   * Consequently, `idx` is only incremented when the current element is not removed.
   *
   * @type {number}
   */
  let idx = 0

  /**
   * The len variable will contain the length of the fastTimers array
   * and will be decremented when a FastTimer should be removed from the
   * fastTimers array.
   *
   * @type {number}
   */
  let len = fastTimers.length

  while (idx < len) {
    /**
     * @type {FastTimer}
     */
    const timer = fastTimers[idx]

    // If the timer is in the ACTIVE state and the timer has expired, it will
    // be processed in the next tick.
    if (timer._state === PENDING) {
      // Set the _idleStart value to the fastNow value minus the TICK_MS value
      // to account for the time the timer was in the PENDING state.
      timer._idleStart = fastNow - TICK_MS
      timer._state = ACTIVE
    } else if (
      timer._state === ACTIVE &&
      fastNow >= timer._idleStart + timer._idleTimeout
    ) {
      timer._state = TO_BE_CLEARED
      timer._idleStart = -1
      timer._onTimeout(timer._timerArg)
    }

    if (timer._state === TO_BE_CLEARED) {
      timer._state = NOT_IN_LIST

      // Move the last element to the current index and decrement len if it is
      // not the only element in the array.
      if (--len !== 0) {
        fastTimers[idx] = fastTimers[len]
      }
    } else {
      ++idx
    }
  }

  // Set the length of the fastTimers array to the new length and thus
  // removing the excess FastTimers elements from the array.
  fastTimers.length = len

  // If there are still active FastTimers in the array, refresh the Timer.
  // If there are no active FastTimers, the timer will be refreshed again
  // when a new FastTimer is instantiated.
  if (fastTimers.length !== 0) {
    refreshTimeout()
  }
}

function refreshTimeout () {
  // If the fastNowTimeout is already set and the Timer has the refresh()-
  // method available, call it to refresh the timer.
  // Some timer objects returned by setTimeout may not have a .refresh()
  // method (e.g. mocked timers in tests).
  if (fastNowTimeout?.refresh) {
    fastNowTimeout.refresh()
    // fastNowTimeout is not instantiated yet or refresh is not availabe,
    // create a new Timer.
  } else {
    clearTimeout(fastNowTimeout)
    fastNowTimeout = setTimeout(onTick, TICK_MS)
    // If the Timer has an unref method, call it to allow the process to exit,
    // if there are no other active handles. When using fake timers or mocked
    // environments (like Jest), .unref() may not be defined,
    fastNowTimeout?.unref()
  }
}

/**
 * The `FastTimer` class is a data structure designed to store and manage
 * timer information.
 */
class FastTimer {
  [kFastTimer] = true

  /**
   * The state of the timer, which can be one of the following:
   * - NOT_IN_LIST (-2)
   * - TO_BE_CLEARED (-1)
   * - PENDING (0)
   * - ACTIVE (1)
   *
   * @type {-2|-1|0|1}
   * @private
   */
  _state = NOT_IN_LIST

  /**
   * The number of milliseconds to wait before calling the callback.
   *
   * @type {number}
   * @private
   */
  _idleTimeout = -1

  /**
   * The time in milliseconds when the timer was started. This value is used to
   * calculate when the timer should expire.
   *
   * @type {number}
   * @default -1
   * @private
   */
  _idleStart = -1

  /**
   * The function to be executed when the timer expires.
   * @type {Function}
   * @private
   */
  _onTimeout

  /**
   * The argument to be passed to the callback when the timer expires.
   *
   * @type {*}
   * @private
   */
  _timerArg

  /**
   * @constructor
   * @param {Function} callback A function to be executed after the timer
   * expires.
   * @param {number} delay The time, in milliseconds that the timer should wait
   * before the specified function or code is executed.
   * @param {*} arg
   */
  constructor (callback, delay, arg) {
    this._onTimeout = callback
    this._idleTimeout = delay
    this._timerArg = arg

    this.refresh()
  }

  /**
   * Sets the timer's start time to the current time, and reschedules the timer
   * to call its callback at the previously specified duration adjusted to the
   * current time.
   * Using this on a timer that has already called its callback will reactivate
   * the timer.
   *
   * @returns {void}
   */
  refresh () {
    // In the special case that the timer is not in the list of active timers,
    // add it back to the array to be processed in the next tick by the onTick
    // function.
    if (this._state === NOT_IN_LIST) {
      fastTimers.push(this)
    }

    // If the timer is the only active timer, refresh the fastNowTimeout for
    // better resolution.
    if (!fastNowTimeout || fastTimers.length === 1) {
      refreshTimeout()
    }

    // Setting the state to PENDING will cause the timer to be reset in the
    // next tick by the onTick function.
    this._state = PENDING
  }

  /**
   * The `clear` method cancels the timer, preventing it from executing.
   *
   * @returns {void}
   * @private
   */
  clear () {
    // Set the state to TO_BE_CLEARED to mark the timer for removal in the next
    // tick by the onTick function.
    this._state = TO_BE_CLEARED

    // Reset the _idleStart value to -1 to indicate that the timer is no longer
    // active.
    this._idleStart = -1
  }
}

/**
 * This module exports a setTimeout and clearTimeout function that can be
 * used as a drop-in replacement for the native functions.
 */
module.exports = {
  /**
   * The setTimeout() method sets a timer which executes a function once the
   * timer expires.
   * @param {Function} callback A function to be executed after the timer
   * expires.
   * @param {number} delay The time, in milliseconds that the timer should
   * wait before the specified function or code is executed.
   * @param {*} [arg] An optional argument to be passed to the callback function
   * when the timer expires.
   * @returns {NodeJS.Timeout|FastTimer}
   */
  setTimeout (callback, delay, arg) {
    // If the delay is less than or equal to the RESOLUTION_MS value return a
    // native Node.js Timer instance.
    return delay <= RESOLUTION_MS
      ? setTimeout(callback, delay, arg)
      : new FastTimer(callback, delay, arg)
  },
  /**
   * The clearTimeout method cancels an instantiated Timer previously created
   * by calling setTimeout.
   *
   * @param {NodeJS.Timeout|FastTimer} timeout
   */
  clearTimeout (timeout) {
    // If the timeout is a FastTimer, call its own clear method.
    if (timeout[kFastTimer]) {
      /**
       * @type {FastTimer}
       */
      timeout.clear()
      // Otherwise it is an instance of a native NodeJS.Timeout, so call the
      // Node.js native clearTimeout function.
    } else {
      clearTimeout(timeout)
    }
  },
  /**
   * The setFastTimeout() method sets a fastTimer which executes a function once
   * the timer expires.
   * @param {Function} callback A function to be executed after the timer
   * expires.
   * @param {number} delay The time, in milliseconds that the timer should
   * wait before the specified function or code is executed.
   * @param {*} [arg] An optional argument to be passed to the callback function
   * when the timer expires.
   * @returns {FastTimer}
   */
  setFastTimeout (callback, delay, arg) {
    return new FastTimer(callback, delay, arg)
  },
  /**
   * The clearTimeout method cancels an instantiated FastTimer previously
   * created by calling setFastTimeout.
   *
   * @param {FastTimer} timeout
   */
  clearFastTimeout (timeout) {
    timeout.clear()
  },
  /**
   * The now method returns the value of the internal fast timer clock.
   *
   * @returns {number}
   */
  now () {
    return fastNow
  },
  /**
   * Trigger the onTick function to process the fastTimers array.
   * Exported for testing purposes only.
   * Marking as deprecated to discourage any use outside of testing.
   * @deprecated
   * @param {number} [delay=0] The delay in milliseconds to add to the now value.
   */
  tick (delay = 0) {
    fastNow += delay - RESOLUTION_MS + 1
    onTick()
    onTick()
  },
  /**
   * Reset FastTimers.
   * Exported for testing purposes only.
   * Marking as deprecated to discourage any use outside of testing.
   * @deprecated
   */
  reset () {
    fastNow = 0
    fastTimers.length = 0
    clearTimeout(fastNowTimeout)
    fastNowTimeout = null
  },
  /**
   * Exporting for testing purposes only.
   * Marking as deprecated to discourage any use outside of testing.
   * @deprecated
   */
  kFastTimer
}


/***/ }),

/***/ 6839:
/***/ ((module) => {

throw new Error("the gate is built without forms");

/***/ }),

/***/ 2796:
/***/ ((module) => {

throw new Error("the gate is built without forms");

/***/ }),

/***/ 4030:
/***/ ((module) => {

throw new Error("the gate is built without forms");

/***/ }),

/***/ 7117:
/***/ ((module) => {

module.exports = () => { throw new Error("the gate is built without HTTP/2"); };

/***/ }),

/***/ 9922:
/***/ ((module) => {

module.exports = { getMiloEnabled: () => false };

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = require("node:v8");
;// CONCATENATED MODULE: ./compiled/github/cancellation.js
/**
 * The workflow's cancellation: GitHub's runner sends SIGINT, then SIGTERM; on Windows Ctrl-C, then
 * Ctrl-Break. The handlers are installed as soon as this file is loaded, so that no moment is lost: the
 * entry loads it first of all.
 */
const controller = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK']) {
    process.on(name, () => {
        // Of several signals only the first counts.
        controller.abort(new Error('the workflow was cancelled'));
    });
}
/** Aborts when the workflow is cancelled. */
const cancellation = controller.signal;

;// CONCATENATED MODULE: ./compiled/github/leave.js
/**
 * Ends the process, whatever is under way. `process.exit` waits for a host name that is being looked up: many
 * seconds where no name server answers, and a cancelled step has five.
 *
 * @param code the exit code; that of a cancelled process is 1, and one that would have to wait is killed instead
 */
function leave(code, isCancelled) {
    const isLookingUp = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
    if (isLookingUp && isCancelled)
        process.kill(process.pid, 'SIGKILL');
    process.exit(isCancelled ? 1 : code);
}

// EXTERNAL MODULE: ./compiled/http/http-client.js + 1 modules
var http_client = __nccwpck_require__(2003);
;// CONCATENATED MODULE: ./compiled/api/answer-memory.js
/** The envelope's first member, as documented: another one in each answer. */
const ownRequestId = /^[ \t\r\n]*\{[ \t\r\n]*"requestId"[ \t\r\n]*:[ \t\r\n]*"[^"\\\p{Cc}]*"/u;
/** What the last good answer to an operation said, where that depends on nothing but its body. */
class AnswerMemory {
    #last = null;
    /** What was kept, where this answer is word for word the one of then; else null. */
    recall(answer) {
        if (this.#last === null || !answer.isWhole || answer.httpStatus !== 200)
            return null;
        return textOf(answer) === this.#last.text ? this.#last.value : null;
    }
    keep(answer, value) {
        this.#last = { text: textOf(answer), value };
    }
}
function textOf({ body }) {
    return body.replace(ownRequestId, '{');
}

// EXTERNAL MODULE: ./compiled/api/api-error.js
var api_error = __nccwpck_require__(7766);
// EXTERNAL MODULE: ./compiled/api/caller.js + 2 modules
var caller = __nccwpck_require__(5978);
;// CONCATENATED MODULE: ./compiled/api/file-end.js
/**
 * At most so many bytes of the end of a file, from a line's beginning.
 *
 * @param caller one that shows no credentials
 * @throws ApiError
 */
function readFileEnd(caller, lane, address, longestBytes, limits) {
    return caller.call({
        name: 'GetPipelineJobStepLogFile',
        request: { method: 'GET', url: address, headers: { range: `bytes=-${longestBytes}` }, body: null },
        effect: 'optional',
        lane,
        reads: 'text',
        read: (body, headers) => typeof body === 'string' ? endOf(body, longestBytes, beginsLater(headers['content-range'])) : null
    }, limits);
}
/** Whether the server left out the file's beginning; a server that knows no ranges sends all of it. */
function beginsLater(contentRange) {
    const first = /^bytes (\d+)-/.exec(contentRange ?? '')?.[1];
    return first !== undefined && first !== '0';
}
function endOf(text, longestBytes, isCut) {
    const bytes = Buffer.from(text);
    if (!isCut && bytes.length <= longestBytes)
        return text;
    const end = bytes.subarray(Math.max(0, bytes.length - longestBytes)).toString();
    // The first line is cut, unless the cut is right before it: that can't be told, and costs one line.
    return end.slice(end.indexOf('\n') + 1);
}

// EXTERNAL MODULE: ./compiled/text/percent-encoding.js
var percent_encoding = __nccwpck_require__(3163);
;// CONCATENATED MODULE: ./compiled/api/operations.js

/** A look at runs, which the gate can't do without. */
function look(name, path, read, query = {}) {
    return { name, method: 'GET', path, query, read, lane: 'look', effect: 'repeatable' };
}
/** A look at what the gate can do without. */
function glance(name, path, read) {
    return { ...look(name, path, read), effect: 'optional' };
}
/** A part of a log. */
function log(name, path, read, query = {}) {
    return { ...look(name, path, read, query), lane: 'log', effect: 'optional' };
}
/** The start of a run: its parameters are JSON text of an object. */
function start(name, path, body, read) {
    return { name, method: 'POST', path, body, read, lane: 'look', effect: 'start' };
}
/** Something that is done to a run. */
function act(name, method, path, read) {
    return { name, method, path, read, lane: 'act', effect: 'act' };
}
/** The request of a row, below this endpoint. */
function requestOf(row, endpoint) {
    const url = new URL(endpoint);
    url.pathname = endpoint.pathname.replace(/\/$/, '') + row.path;
    url.search = (0,percent_encoding/* queryOf */.E)(row.query ?? {});
    const headers = { accept: 'application/json' };
    if (row.body !== undefined)
        headers['content-type'] = row.body.type;
    return { method: row.method, url, headers, body: row.body?.text ?? null };
}

// EXTERNAL MODULE: ./compiled/text/lenient.js
var lenient = __nccwpck_require__(5503);
// EXTERNAL MODULE: ./compiled/api/fields.js
var fields = __nccwpck_require__(1852);
;// CONCATENATED MODULE: ./compiled/http/safe-address.js
/** Which addresses requests may go to. */
/** True for https, and for http on this machine. */
function isSafeAddress(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./compiled/api/read-answers.js
/** Readers of the smaller answers of both APIs; each returns null where the answer is not as documented. */



/** Runs of a list, in the list's order. Runs without a number are left out; a list that is null is empty. */
function readRunListings(value) {
    return (0,fields/* readList */.LD)(value ?? [], (run) => {
        const runId = (0,fields/* readRunId */.$W)(run['pipelineRunId']);
        return runId === null
            ? null
            : {
                runId,
                status: (0,lenient/* textOf */.b6)(run['status']),
                startedAtMs: (0,fields/* readTimeMs */.aC)(run['startTime']),
                finishedAtMs: (0,fields/* readTimeMs */.aC)(run['endTime'])
            };
    });
}
/** The number in an answer that is a number, or an object that holds one. */
function readStartedRunId(body) {
    return (0,fields/* readRunId */.$W)(body) ?? (0,fields/* readRunId */.$W)((0,lenient/* recordOf */.zv)(body)['pipelineRunId']);
}
/** The number of the newest run; null in it where the pipeline has none. */
function readLatestRunId(body) {
    if (body === null)
        return { runId: null };
    const runId = (0,fields/* readRunId */.$W)((0,lenient/* recordOf */.zv)(body)['pipelineRunId']);
    return runId === null ? null : { runId };
}
/** The name of a pipeline; null in it where it has none. */
function readPipelineName(pipeline) {
    return (0,lenient/* isRecord */.u4)(pipeline) ? { name: (0,lenient/* wordOf */.aG)(pipeline['name']) } : null;
}
/** A log with `content` and `more`. */
function readLogText(log) {
    return (0,lenient/* isRecord */.u4)(log) ? { content: (0,lenient/* textOf */.b6)(log['content']), isPartial: (0,fields/* isTrue */.Hn)(log['more']) } : null;
}
/** The steps of a job: `[{buildId, buildProcessNodes: [{stepIndex, stepName, status}]}]`, or the one of them bare. */
function readJobSteps(value) {
    const isBare = (0,lenient/* isRecord */.u4)(value) && nodesOf(value) !== undefined;
    const builds = (0,fields/* readList */.LD)(isBare ? [value] : value, (build) => (0,fields/* readList */.LD)(nodesOf(build) ?? [], (node) => {
        const stepIndex = (0,fields/* readId */.wh)(node['stepIndex'] ?? node['nodeIndex']);
        return stepIndex === null
            ? null
            : {
                stepIndex,
                buildId: (0,fields/* readId */.wh)(node['buildId'] ?? build['buildId']),
                // A step that has ended has its seconds in its name.
                name: withoutSeconds((0,lenient/* textOf */.b6)(node['stepName'] ?? node['nodeName'])),
                status: (0,lenient/* textOf */.b6)(node['status'])
            };
    }));
    return builds?.flat() ?? null;
}
function withoutSeconds(name) {
    const bare = name.replace(/\(\d+s\)$/, '');
    return bare === name ? name : bare.trimEnd();
}
function nodesOf(build) {
    return build['buildProcessNodes'] ?? build['steps'];
}
/** A part of a step's log: `{logs, last, more}`. An empty log has -1 for `last`. */
function readStepLogPart(part) {
    if (!(0,lenient/* isRecord */.u4)(part))
        return null;
    return { content: (0,lenient/* textOf */.b6)(part['logs']), last: (0,fields/* readDigits */.v8)(part['last']), hasMore: (0,fields/* isTrue */.Hn)(part['more']) };
}
/** Where a file can be read: the address as text, JSON, or a field of an object. Null in it where none can be used. */
function readFileAddress(body) {
    const value = typeof body === 'string' ? ((0,fields/* parseJsonOrNull */.mr)(body) ?? body) : body;
    const told = (0,lenient/* isRecord */.u4)(value) ? ((0,lenient/* wordOf */.aG)(value['url']) ?? (0,lenient/* wordOf */.aG)(value['downloadUrl'])) : (0,lenient/* wordOf */.aG)(value);
    const address = told !== null && URL.canParse(told) ? new URL(told) : null;
    return { address: address !== null && isSafeAddress(address) ? address : null };
}
/** A deploy order with its machines. */
function readDeployOrder(order) {
    if (!(0,lenient/* isRecord */.u4)(order))
        return null;
    const machines = (0,fields/* readList */.LD)((0,lenient/* recordOf */.zv)(order['deployMachineInfo'])['deployMachines'] ?? [], (machine) => {
        const machineSn = (0,fields/* readId */.wh)(machine['machineSn']);
        return { machineSn, address: (0,lenient/* wordOf */.aG)(machine['ip']) ?? machineSn, status: (0,lenient/* textOf */.b6)(machine['status']) };
    });
    return machines === null
        ? null
        : {
            status: (0,lenient/* textOf */.b6)(order['status']),
            currentBatch: numberOf(order['currentBatch']),
            totalBatch: numberOf(order['totalBatch']),
            machines
        };
}
/** The log of a machine; one that is missing is empty. */
function readMachineLog(log) {
    return (0,lenient/* isRecord */.u4)(log) ? (0,lenient/* textOf */.b6)(log['deployLog']) : null;
}
function numberOf(value) {
    const digits = (0,fields/* readDigits */.v8)(value);
    return digits === null ? null : Number(digits);
}

;// CONCATENATED MODULE: ./compiled/run/commit.js
/** The fewest characters by which a commit is told from another (contract, input `commit`). */
const shortestCommitLength = 8;
/**
 * True where both name the same commit. Either may be shortened to eight characters or more: Yunxiao's
 * CI_COMMIT_ID holds eight.
 */
function isSameCommit(first, second) {
    const [one, other] = [first.toLowerCase(), second.toLowerCase()];
    return (Math.min(one.length, other.length) >= shortestCommitLength &&
        (one.startsWith(other) || other.startsWith(one)));
}
/** The head that is the wanted commit; null where the run was built from none such. */
function headOfCommit(heads, wanted) {
    return heads.find(({ commit }) => isSameCommit(commit, wanted)) ?? null;
}
/** A branch's or a tag's name, without where Git keeps it. */
function bareRef(ref) {
    return ref.replace(/^refs\/(heads|tags)\//, '');
}

;// CONCATENATED MODULE: ./compiled/api/read-commits.js
/**
 * What a run was built from: the heads of its sources (facts of both APIs, "What it was built from").
 * They stand in parameters of the run or of its jobs, and in the sources themselves.
 */



/** Of several sources the parameters end in `_1`, `_2`, …; the last part of the name is the same for one source. */
const commitParameter = /^CI_COMMIT_(?:SHA|ID)((?:_\d+)?)$/;
const branchParameter = /^CI_COMMIT_REF_NAME((?:_\d+)?)$/;
/**
 * @param parameters those of the run, then those of each job
 * @param sources the `data` of each source
 */
function readOrigin(parameters, sources) {
    const branches = new Map(parameters
        .flatMap((place) => valuesOf(place, branchParameter))
        .toReversed()
        .map(({ suffix, value }) => [suffix, value]));
    const heads = [];
    for (const { suffix, value } of parameters.flatMap((place) => valuesOf(place, commitParameter))) {
        addHead(heads, value, branches.get(suffix) ?? null);
    }
    for (const data of sources) {
        for (const value of [data['commitId'], data['commit'], ...commitsInCommint(data['commint'])]) {
            addHead(heads, value, null);
        }
    }
    const [firstSuffix] = [...branches.keys()].sort(bySuffix);
    return { heads, branch: (firstSuffix === undefined ? null : branches.get(firstSuffix)) ?? null };
}
/** The parameters of such a name that say something, in the order of their sources. */
function valuesOf(place, name) {
    return Object.keys(place)
        .filter((key) => name.test(key))
        .flatMap((key) => {
        const suffix = name.exec(key)?.[1] ?? '';
        const value = (0,lenient/* wordOf */.aG)(place[key]);
        return value === null ? [] : [{ suffix, value }];
    })
        .sort((first, second) => bySuffix(first.suffix, second.suffix));
}
function bySuffix(first, second) {
    return Number(first.slice(1)) - Number(second.slice(1));
}
/** The same commit is told in several places, shortened in some: one head, in its longest spelling. */
function addHead(heads, value, branch) {
    const commit = (0,lenient/* wordOf */.aG)(value)?.toLowerCase() ?? '';
    if (!/^[0-9a-f]{8,64}$/.test(commit))
        return;
    const index = heads.findIndex((head) => isSameCommit(head.commit, commit));
    const known = heads[index];
    if (known === undefined)
        heads.push({ commit, branch });
    else {
        heads[index] = {
            commit: known.commit.length < commit.length ? commit : known.commit,
            branch: known.branch ?? branch
        };
    }
}
/**
 * `commint` is the API's own spelling: a commit, or a list with the head first and older commits after it,
 * as JSON or as JSON in a string.
 */
function commitsInCommint(value) {
    const told = typeof value === 'string' ? (0,fields/* parseJsonOrNull */.mr)(value) : value;
    const head = Array.isArray(told) ? told[0] : told;
    return (0,lenient/* isRecord */.u4)(head) ? ['id', 'commitId', 'shortId', 'sha', 'hash'].map((name) => head[name]) : [];
}

;// CONCATENATED MODULE: ./compiled/run/status.js
/**
 * What the statuses of runs, stages and jobs mean.
 *
 * The one place that knows Yunxiao's status words (contract, "Exit rules").
 */
const meanings = new Map([
    ['SUCCESS', 'success'],
    ['FAIL', 'failure'],
    ['FAILED', 'failure'],
    ['CANCELED', 'cancelled'],
    ['CANCELLED', 'cancelled'],
    ['SKIP', 'skipped'],
    ['SKIPPED', 'skipped'],
    ['FINISH', 'finished'],
    ['INIT', 'queued'],
    ['QUEUED', 'queued'],
    ['PENDING', 'queued'],
    ['RUNNING', 'running'],
    ['WAITING', 'waiting'],
    ['SWITCH_MANUAL', 'manual-start'],
    ['CANCELLING', 'cancelling'],
    ['UNKNOWN', 'unknown'],
    ['UNKOWN', 'unknown']
]);
const finalMeanings = new Set([
    'success',
    'failure',
    'cancelled',
    'skipped',
    'finished'
]);
/** The meaning of a status word, whatever its case. Never throws. */
function meaningOf(status) {
    return meanings.get(status.trim().toUpperCase()) ?? 'undocumented';
}
/** True where nothing more will happen. An undocumented status is never final. */
function isFinal(status) {
    return finalMeanings.has(meaningOf(status));
}

// EXTERNAL MODULE: ./compiled/text/lossless-json.js
var lossless_json = __nccwpck_require__(3703);
;// CONCATENATED MODULE: ./compiled/api/read-job.js




/** Objects and lists within each other in what a job gave out: what is deeper is no data that anybody reads. */
const deepestData = 100;
/** The actions of a job that deploys to hosts, and holds its deploy order. */
const deployActions = new Set(['GetVMDeployOrder', 'VMDeploy', 'vm-deploy-build']);
function readJob(job) {
    const actions = (0,lenient/* recordsOf */.M$)(job['actions']);
    const types = new Set(actions.map(({ type }) => type).filter((type) => typeof type === 'string'));
    const status = (0,lenient/* textOf */.b6)(job['status']);
    const result = (0,fields/* readFields */.qU)(job['result']) ?? {};
    const deployOrderId = readDeployOrderId(actions, result);
    const { data } = result;
    return {
        id: (0,fields/* readId */.wh)(job['id']),
        name: (0,lenient/* textOf */.b6)(job['name']),
        status,
        startedAtMs: (0,fields/* readTimeMs */.aC)(job['startTime']),
        finishedAtMs: (0,fields/* readTimeMs */.aC)(job['endTime']),
        // Whether these credentials may pass the gate (`disable`) does not say whether it is one.
        isManualGate: types.has('PassPipelineValidate'),
        hasMergeConflict: actions.some(({ type, displayType }) => type === 'ExecutePipelineJobAction' && displayType === 'CONFLICT_MERGE'),
        canBeRetried: types.has('RetryPipelineJobRun'),
        // Where no actions are told at all, it may have one.
        hasLog: types.has('LogPipelineJobRun') || (types.size === 0 && deployOrderId === null),
        deployOrderId,
        failure: readFailure(result, status),
        data: (0,lenient/* isRecord */.u4)(data) ? openedData(data) : null
    };
}
/**
 * What a job gave out. A value that is the text of a JSON object or list (`ARTIFACTS`) is parsed here, so that nothing
 * stays hidden behind its escapes; a version such as `1.10` stays the text that it is. A value that is nested too deep
 * is null, or stays a text.
 */
function openedData(data) {
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, opened(value)]));
}
function opened(value) {
    if ((0,lossless_json/* isDeeperThan */.h)(deepestData, value))
        return null;
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value))
        return value;
    try {
        const parsed = (0,lossless_json/* parseJson */.q)(value);
        return (0,lossless_json/* isDeeperThan */.h)(deepestData, parsed) ? value : parsed;
    }
    catch {
        return value;
    }
}
/** Why the job failed; null where it did not, or nothing is said. */
function readFailure(result, status) {
    if (meaningOf(status) === 'success')
        return null;
    const code = (0,fields/* sayingOf */.NM)(typeof result['code'] === 'number' ? String(result['code']) : result['code']);
    const message = (0,fields/* sayingOf */.NM)(result['message']);
    return code === null && message === null ? null : { code, message };
}
/** The services tell the deploy order in an action's `params` or `data`, or in the job's `result`. */
function readDeployOrderId(actions, result) {
    const places = [
        ...actions.filter(({ type }) => deployActions.has(type)).flatMap(({ params, data }) => [params, data]),
        result['data']
    ];
    for (const place of places) {
        const told = (0,fields/* readFields */.qU)(place)?.['deployOrderId'];
        const id = (0,fields/* readId */.wh)(told) ?? (0,fields/* readId */.wh)((0,fields/* readFields */.qU)(told)?.['id']);
        if (id !== null)
            return id;
    }
    return null;
}

;// CONCATENATED MODULE: ./compiled/api/read-run.js




/** The run in a bare run object; null where this is no run (no status and no number). */
function readRun(run) {
    if (!(0,lenient/* isRecord */.u4)(run) || !(isNumberOrText(run['pipelineRunId']) || typeof run['status'] === 'string'))
        return null;
    const { variables, secrets } = readParameters(run);
    const parameters = Object.fromEntries(variables.map((variable) => [variable.key, variable.value]));
    const stages = (0,lenient/* recordsOf */.M$)(run['stages']);
    const jobs = stages.flatMap((stage) => (0,lenient/* recordsOf */.M$)((0,lenient/* recordOf */.zv)(stage['stageInfo'])['jobs']));
    const sources = (0,lenient/* recordsOf */.M$)(run['sources']).map(({ data }) => (0,fields/* readFields */.qU)(data) ?? {});
    const sourceField = (name) => sources.map((data) => (0,lenient/* wordOf */.aG)(data[name])).find((found) => found !== null) ?? null;
    return {
        status: (0,lenient/* textOf */.b6)(run['status']),
        trigger: triggers.get(String(run['triggerMode'])) ?? null,
        pipelineName: (0,lenient/* wordOf */.aG)(parameters['PIPELINE_NAME']),
        ...readOrigin([parameters, ...jobs.map(({ params }) => (0,fields/* readFields */.qU)(params) ?? {})], sources),
        defaultBranch: sourceField('branch'),
        repository: bareAddress(sourceField('repo')),
        stages: stages.map(readStage),
        variables,
        secrets: [...secrets, ...sources.flatMap(secretsOfSource)]
    };
}
/** The trigger modes as documented. */
const triggers = new Map([
    ['1', 'manual'],
    ['2', 'schedule'],
    ['3', 'code-push'],
    ['4', 'api'],
    ['5', 'pipeline'],
    ['6', 'webhook']
]);
/** The parameters of the whole run: those that are marked are secret, and nothing is read from them. */
function readParameters(run) {
    const variables = [];
    const secrets = [];
    for (const { key, value: told, masked, encrypted } of (0,lenient/* recordsOf */.M$)(run['globalParams'])) {
        const value = isNumberOrText(told) || typeof told === 'boolean' ? String(told) : '';
        if ((0,fields/* isTrue */.Hn)(masked) || (0,fields/* isTrue */.Hn)(encrypted)) {
            if (value !== '')
                secrets.push(value);
        }
        else if (typeof key === 'string')
            variables.push({ key, value });
    }
    return { variables, secrets };
}
/** The address that the source calls, and the password by which it is read. */
function secretsOfSource(data) {
    const [webhook, repository] = [(0,lenient/* wordOf */.aG)(data['webhook']), (0,lenient/* wordOf */.aG)(data['repo'])];
    const password = repository === null ? null : passwordIn(repository);
    return [webhook, password].filter((value) => value !== null);
}
/** A repository's address as people know it: without the scheme, and without a user or a query that may hold a token. */
function bareAddress(address) {
    const bare = address?.replace(/^[a-z+]+:\/\//i, '').replace(/^[^/]*@/, '');
    return bare?.replace(/[?#].*$/, '') ?? null;
}
/** The password in an address, where it has one: up to the last `@` before the path. */
function passwordIn(address) {
    return /^(?:[a-z+]+:\/\/)?[^:/@]*:([^/]+)@/i.exec(address)?.[1] ?? null;
}
function readStage(stage) {
    const info = (0,lenient/* recordOf */.zv)(stage['stageInfo']);
    return {
        name: typeof stage['name'] === 'string' ? stage['name'] : (0,lenient/* textOf */.b6)(info['name']),
        status: (0,lenient/* textOf */.b6)(info['status']),
        startedAtMs: (0,fields/* readTimeMs */.aC)(info['startTime']),
        finishedAtMs: (0,fields/* readTimeMs */.aC)(info['endTime']),
        jobs: (0,lenient/* recordsOf */.M$)(info['jobs']).map(readJob)
    };
}
function isNumberOrText(value) {
    return typeof value === 'number' || typeof value === 'string';
}

;// CONCATENATED MODULE: ./compiled/api/signed.js
/**
 * The signed API: product devops, version 2021-06-25, ROA style, signature version 3. Answers have an envelope.
 * Paths and fields as in Alibaba Cloud's API reference of that version.
 */






/** Where the signed API is unless `endpoint` says otherwise. */
const signedEndpoint = 'https://devops.cn-hangzhou.aliyuncs.com';
/** The version that is signed with each request. */
const signedApiVersion = '2021-06-25';
/** The operations on one pipeline. The documentation has some paths in the plural, some in the singular. */
function signedOperations(organizationId, pipelineId) {
    const organization = `/organization/${organizationId}`;
    const pipeline = `${organization}/pipelines/${pipelineId}`;
    const runs = `${pipeline}/pipelineRuns`;
    return {
        getRun: (runId) => look('GetPipelineRun', `${runs}/${runId}`, (body) => readRun(within(body, 'pipelineRun'))),
        getLatestRunId: null,
        listRuns: (count, from) => look('ListPipelineRuns', runs, (body) => readPage(body, count, from), {
            maxResults: String(count),
            nextToken: from ?? ''
        }),
        getPipelineName: () => glance('GetPipeline', pipeline, (body) => readPipelineName(within(body, 'pipeline'))),
        startRun: (parameters) => start('StartPipelineRun', `/organizations/${organizationId}/pipelines/${pipelineId}/run`, { type: 'application/x-www-form-urlencoded', text: (0,percent_encoding/* queryOf */.E)({ params: parameters }) }, readStartedRunId),
        stopRun: (runId) => act('StopPipelineRun', 'PUT', `${runs}/${runId}/stop`, isDone),
        passGate: (runId, jobId) => act('PassPipelineValidate', 'POST', `${runs}/${runId}/jobs/${jobId}/pass`, isDone),
        refuseGate: (runId, jobId) => act('RefusePipelineValidate', 'POST', `${runs}/${runId}/jobs/${jobId}/refuse`, isDone),
        retryJob: (runId, jobId) => act('RetryPipelineJobRun', 'PUT', `${runs}/${runId}/jobs/${jobId}`, isDone),
        getJobLog: (runId, jobId) => log('LogPipelineJobRun', `${organization}/pipeline/${pipelineId}/pipelineRun/${runId}/job/${jobId}/logs`, (body) => readLogText(within(body, 'log'))),
        getDeployOrder: (deployOrderId) => glance('GetVMDeployOrder', `${pipeline}/deploy/${deployOrderId}`, (body) => readDeployOrder(within(body, 'deployOrder'))),
        getMachineLog: (deployOrderId, machineSn) => log('LogVMDeployMachine', `${pipeline}/deploy/${deployOrderId}/machine/${encodeURIComponent(machineSn)}/log`, (body) => readMachineLog(within(body, 'deployMachineLog'))),
        steps: null
    };
}
/** What is under a field of the envelope, empty where it is missing; null where there is no envelope. */
function within(body, field) {
    return (0,lenient/* isRecord */.u4)(body) ? (0,lenient/* recordOf */.zv)(body[field]) : null;
}
/** An answer that holds nothing but its envelope. */
function isDone(body) {
    return (0,lenient/* isRecord */.u4)(body) ? true : null;
}
function readPage(body, count, from) {
    if (!(0,lenient/* isRecord */.u4)(body))
        return null;
    const list = body['pipelineRuns'] ?? null;
    // Without its list, only an envelope that says so, and tells of no runs, is a good answer.
    if (list === null && !((0,fields/* isTrue */.Hn)(body['success']) && isNone(body['totalCount'])))
        return null;
    const runs = readRunListings(list);
    if (runs === null)
        return null;
    const next = (0,lenient/* wordOf */.aG)(body['nextToken']);
    return { runs: runs.slice(0, count), next: runs.length === 0 || next === from ? null : next };
}
/** Whether a count, where there is one, is zero. */
function isNone(count) {
    return /^0*$/.test((0,fields/* readDigits */.v8)(count) ?? '');
}

;// CONCATENATED MODULE: ./compiled/api/token.js
/**
 * The token API: oapi/v1 with a personal access token, in its central and Region editions.
 * Answers are bare; the Region edition leaves `organizations/{id}` out of its paths.
 */





/** Where the token API is unless `endpoint` says otherwise. */
const tokenEndpoint = 'https://openapi-rdc.aliyuncs.com';
/** How many lines of a step's log are asked for at once. */
const stepLogLines = 1000;
/**
 * The operations on one pipeline.
 *
 * @param organizationId null for the Region edition
 */
function tokenOperations(organizationId, pipelineId) {
    const organization = organizationId === null ? '' : `/organizations/${organizationId}`;
    const pipeline = `/oapi/v1/flow${organization}/pipelines/${pipelineId}`;
    const jobPath = (runId, jobId) => `${pipeline}/pipelineRuns/${runId}/jobs/${jobId}`;
    return {
        getRun: (runId) => look('GetPipelineRun', `${pipeline}/runs/${runId}`, readRun),
        // Needs a permission that the list of runs does not need.
        getLatestRunId: () => glance('GetLatestPipelineRun', `${pipeline}/runs/latestPipelineRun`, readLatestRunId),
        listRuns: (count, from) => {
            const page = from ?? '1';
            const query = { perPage: String(count), page };
            return look('ListPipelineRuns', `${pipeline}/runs`, token_readPage(count, Number(page)), query);
        },
        getPipelineName: () => glance('GetPipeline', pipeline, readPipelineName),
        startRun: (parameters) => start('CreatePipelineRun', `${pipeline}/runs`, { type: 'application/json', text: JSON.stringify({ params: parameters }) }, readStartedRunId),
        stopRun: (runId) => act('UpdatePipelineRun', 'PUT', `${pipeline}/runs/${runId}`, token_isDone),
        passGate: (runId, jobId) => act('PassPipelineValidate', 'POST', `${jobPath(runId, jobId)}/pass`, token_isDone),
        refuseGate: (runId, jobId) => act('RefusePipelineValidate', 'POST', `${jobPath(runId, jobId)}/refuse`, token_isDone),
        retryJob: (runId, jobId) => act('RetryPipelineJobRun', 'PUT', `${jobPath(runId, jobId)}/retry`, token_isDone),
        getJobLog: (runId, jobId) => log('GetPipelineJobRunLog', `${pipeline}/runs/${runId}/job/${jobId}/log`, readLogText),
        getDeployOrder: (deployOrderId) => glance('GetVMDeployOrder', `${pipeline}/deploy/${deployOrderId}`, readDeployOrder),
        getMachineLog: (deployOrderId, machineSn) => log('GetVMDeployMachineLog', `${pipeline}/deploy/${deployOrderId}/machine/${encodeURIComponent(machineSn)}/log`, readMachineLog),
        steps: {
            getJobSteps: (runId, jobId) => log('GetPipelineJobSteps', `${jobPath(runId, jobId)}/steps`, readJobSteps),
            getStepLog: (runId, jobId, step, offset) => log('GetPipelineJobStepLog', `${jobPath(runId, jobId)}/step/log`, readStepLogPart, {
                ...stepQuery(step),
                offset,
                limit: String(stepLogLines)
            }),
            getStepLogAddress: (runId, jobId, step) => ({
                ...log('GetPipelineJobStepLogUrl', `${jobPath(runId, jobId)}/step/log/url`, readFileAddress, stepQuery(step)),
                // A bare address is no JSON.
                reads: 'text'
            })
        }
    };
}
function stepQuery({ stepIndex, buildId }) {
    return buildId === null ? { stepIndex } : { stepIndex, buildId };
}
/** The answer to an act is `true`, the string of it, or an object that says so: any other does not tell that it was done. */
function token_isDone(body) {
    return body === true || body === 'true' || (0,fields/* isTrue */.Hn)((0,lenient/* recordOf */.zv)(body)['success']) ? true : null;
}
/** Headers tell the next page; without them there is one behind a page that is full. */
function token_readPage(count, page) {
    return (body, headers) => {
        const runs = readRunListings(body);
        if (runs === null)
            return null;
        const told = headers['x-next-page']?.trim();
        const isFull = Array.isArray(body) && body.length >= count;
        const next = told === undefined ? (isFull ? page + 1 : 0) : Number(told);
        return { runs: runs.slice(0, count), next: next > page ? String(next) : null };
    };
}

;// CONCATENATED MODULE: ./compiled/api/api.js







/** The API of one pipeline: "before the first good answer" holds for it by itself. */
function createApi(authorization, target, deps) {
    const { organizationId, pipelineId } = target;
    const isToken = target.api === 'token';
    const operations = isToken
        ? tokenOperations(organizationId, pipelineId)
        : signedOperations(organizationId ?? '', pipelineId);
    const endpoint = target.endpoint ?? new URL(isToken ? tokenEndpoint : signedEndpoint);
    // The token API is known to answer so where it is asked too much.
    const falseAlarmStatus = isToken ? 401 : null;
    const callWith = (caller) => {
        return (row, limits) => {
            const lane = row.lane === 'act' ? null : deps.lanes[row.lane];
            return caller.call({ ...row, lane, request: requestOf(row, endpoint) }, limits);
        };
    };
    const options = { ...deps, service: 'yunxiao', authorization, falseAlarmStatus };
    const call = callWith(new caller/* Caller */.s(options));
    // Asked beside the first look: that the pipeline is there must not make a run that is not there passing trouble.
    const callAside = callWith(new caller/* Caller */.s(options));
    const listRuns = (count, from, limits) => call(operations.listRuns(count, from), limits);
    const act = async (row, limits) => {
        await call(row, limits);
    };
    const runs = new AnswerMemory();
    return {
        getRun: (runId, limits) => call({ ...operations.getRun(runId), memory: runs }, limits),
        getLatestRunId: latestRunId(operations, call, listRuns),
        listRuns,
        getPipelineName: async (limits) => (await callAside(operations.getPipelineName(), limits)).name,
        startRun: (parameters, limits) => call(operations.startRun(parameters ?? '{}'), limits),
        stopRun: (runId, limits) => act(operations.stopRun(runId), limits),
        passGate: (runId, jobId, limits) => act(operations.passGate(runId, jobId), limits),
        refuseGate: (runId, jobId, limits) => act(operations.refuseGate(runId, jobId), limits),
        retryJob: (runId, jobId, limits) => act(operations.retryJob(runId, jobId), limits),
        getJobLog: (runId, jobId, limits) => call(operations.getJobLog(runId, jobId), limits),
        getDeployOrder: (deployOrderId, limits) => call(operations.getDeployOrder(deployOrderId), limits),
        getMachineLog: (deployOrderId, machineSn, limits) => call(operations.getMachineLog(deployOrderId, machineSn), limits),
        stepLogs: stepLogs(operations.steps, call, deps)
    };
}
/** Asks for the newest run, or the list where the credentials may see that only: once refused, always the list. */
function latestRunId({ getLatestRunId }, call, listRuns) {
    let isOffered = getLatestRunId !== null;
    return async (limits) => {
        if (isOffered && getLatestRunId !== null) {
            try {
                return (await call(getLatestRunId(), limits)).runId;
            }
            catch (error) {
                if ((0,api_error/* isRunNotFound */.jJ)(error))
                    return null;
                if (!isRefusal(error))
                    throw error;
                isOffered = false;
            }
        }
        return (await listRuns(1, null, limits)).runs[0]?.runId ?? null;
    };
}
function isRefusal(error) {
    const failure = (0,api_error/* failureOf */.g5)(error);
    return failure?.kind === 'refused' && failure.error.httpStatus !== null;
}
function stepLogs(steps, call, deps) {
    if (steps === null)
        return null;
    // Files may lie anywhere: no credentials are sent there.
    const files = new caller/* Caller */.s({
        ...deps,
        service: 'yunxiao',
        authorization: caller/* withoutAuthorization */.Y,
        falseAlarmStatus: null
    });
    return {
        getJobSteps: (runId, jobId, limits) => call(steps.getJobSteps(runId, jobId), limits),
        getStepLog: (runId, jobId, step, offset, limits) => call(steps.getStepLog(runId, jobId, step, offset), limits),
        getStepLogAddress: async (runId, jobId, step, limits) => (await call(steps.getStepLogAddress(runId, jobId, step), limits)).address,
        readFileEnd: (address, longestBytes, limits) => readFileEnd(files, deps.lanes.log, address, longestBytes, limits)
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./compiled/credentials/server-time.js
var server_time = __nccwpck_require__(3972);
;// CONCATENATED MODULE: ./compiled/credentials/signature.js
/**
 * Alibaba Cloud's signature version 3, ACS3-HMAC-SHA256.
 * Source: Alibaba Cloud, "V3 request body & signature mechanism" (OpenAPI Explorer documentation);
 * its worked example is a test.
 */


const algorithm = 'ACS3-HMAC-SHA256';
/** The request with the headers that sign it. Its query has to come from `queryOf`. */
function signRequest(request, key, options) {
    const bodyHash = sha256Hex(request.body ?? '');
    const headers = {
        ...request.headers,
        host: request.url.host,
        'x-acs-action': options.action,
        'x-acs-version': options.version,
        'x-acs-date': (0,server_time/* timestampOf */.U)(options.timeMs),
        'x-acs-signature-nonce': options.nonce,
        'x-acs-content-sha256': bodyHash,
        ...(key.securityToken === null ? {} : { 'x-acs-security-token': key.securityToken })
    };
    const signedNames = Object.keys(headers)
        .filter((name) => name === 'host' || name === 'content-type' || name.startsWith('x-acs-'))
        .sort();
    const canonicalRequest = [
        request.method,
        request.url.pathname,
        request.url.search.slice(1),
        ...signedNames.map((name) => `${name}:${headers[name]?.trim() ?? ''}`),
        '',
        signedNames.join(';'),
        bodyHash
    ].join('\n');
    const signature = (0,external_node_crypto_.createHmac)('sha256', key.accessKeySecret)
        .update(`${algorithm}\n${sha256Hex(canonicalRequest)}`)
        .digest('hex');
    return {
        ...request,
        headers: {
            ...headers,
            authorization: `${algorithm} Credential=${key.accessKeyId},SignedHeaders=${signedNames.join(';')},Signature=${signature}`
        }
    };
}
function sha256Hex(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./compiled/credentials/access-key.js
/** An AccessKey pair for the signed API, with its STS token where it is temporary; and how such keys sign. */




/** Signs each request afresh, at the server's time. */
function signingAuthorization(keys, time) {
    return {
        authorize: async (request, action, limits) => signRequest(request, await keys.get(limits), {
            action,
            version: signedApiVersion,
            timeMs: time.nowMs(),
            nonce: (0,external_node_crypto_.randomUUID)()
        }),
        mend(fault, request) {
            if (fault.kind === 'security-token-expired')
                return keys.expire(request);
            time.correct(fault.serverTimeMs);
            return true;
        }
    };
}
const accessKeyKind = {
    parts: [
        { input: 'access-key-id', variables: ['ALIBABA_CLOUD_ACCESS_KEY_ID'], isRequired: true },
        { input: 'access-key-secret', variables: ['ALIBABA_CLOUD_ACCESS_KEY_SECRET'], isRequired: true },
        { input: 'security-token', variables: ['ALIBABA_CLOUD_SECURITY_TOKEN'], isRequired: false }
    ],
    give: (values, origin) => {
        const key = {
            accessKeyId: values['access-key-id'] ?? '',
            accessKeySecret: values['access-key-secret'] ?? '',
            securityToken: values['security-token'] ?? null
        };
        const kind = key.securityToken === null ? 'access-key' : 'security-token';
        // Used as they were given, and never renewed.
        const keys = { get: () => Promise.resolve(key), expire: () => false };
        return {
            api: 'signed',
            description: { kind, origin, role: null },
            create: ({ clock }) => signingAuthorization(keys, new server_time/* ServerTime */.F(clock))
        };
    }
};

;// CONCATENATED MODULE: ./compiled/credentials/access-token.js
const accessTokenKind = {
    parts: [
        {
            input: 'access-token',
            variables: ['YUNXIAO_ACCESS_TOKEN', 'ALIBABA_CLOUD_YUNXIAO_ACCESS_TOKEN'],
            isRequired: true
        }
    ],
    give: (values, origin) => {
        const accessToken = values['access-token'] ?? '';
        return {
            api: 'token',
            description: { kind: 'access-token', origin, role: null },
            create: () => ({
                authorize: (request) => Promise.resolve({ ...request, headers: { ...request.headers, 'x-yunxiao-token': accessToken } }),
                mend: () => false
            })
        };
    }
};

;// CONCATENATED MODULE: ./compiled/credentials/credential.js
/** Thrown where a role is to be assumed and the job has no `id-token: write`. */
class NoIdTokenPermission extends Error {
}

;// CONCATENATED MODULE: ./compiled/credentials/assumed-role.js
/**
 * Keyless sign-in: the keys of a role, fetched for as long as they are needed, and renewed before they expire.
 * How they are fetched is in `sts.ts`, which is loaded, and zod with it, where a role is assumed.
 */




/** Keys are renewed this long before they expire, or when a fifth of their life is left, whichever is later. */
const renewalMarginMs = 5 * 60_000;
/** A renewal that is not urgent holds a look up for no longer than this, and no more often. */
const renewalTimeLimitMs = 5_000;
const pauseBetweenRenewalsMs = 20_000;
const assumedRoleKind = {
    parts: [
        { input: 'role-to-assume', variables: [], isRequired: true },
        { input: 'oidc-provider-arn', variables: [], isRequired: true }
    ],
    give: (values, origin, inputs) => {
        const role = {
            roleArn: values['role-to-assume'] ?? '',
            oidcProviderArn: values['oidc-provider-arn'] ?? '',
            audience: inputs['audience'] ?? '',
            sessionName: inputs['role-session-name'] ?? '',
            sessionSeconds: Number(inputs['role-session-expiration'] ?? '')
        };
        return {
            api: 'signed',
            description: { kind: 'role', origin, role: role.roleArn },
            create: (deps) => {
                const time = new server_time/* ServerTime */.F(deps.clock);
                const keys = renewedKeys(exchangeFor(role, time, deps), deps.clock);
                return signingAuthorization(keys, time);
            }
        };
    }
};
/** @throws NoIdTokenPermission */
function exchangeFor(role, time, deps) {
    const idTokens = idTokenServiceOf(deps.environment);
    if (idTokens === null)
        throw new NoIdTokenPermission();
    let exchange = null;
    return async (limits) => {
        exchange ??= Promise.all(/* import() */[__nccwpck_require__.e(619), __nccwpck_require__.e(631)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9631)).then(({ keyExchange }) => keyExchange(role, idTokens, time, deps));
        return (await exchange)(limits);
    };
}
/** The runner's OIDC service, as it tells a job with `permissions: id-token: write`; null where the job may not. */
function idTokenServiceOf(environment) {
    const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    const token = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    return URL.canParse(url) && token !== '' ? { requestUrl: new URL(url), requestToken: token } : null;
}
/**
 * Keys that are fetched when they are first needed. Several who ask at one time make one exchange.
 */
function renewedKeys(fetchKey, clock) {
    let current = null;
    let exchange = null;
    let nextRenewalMs = 0;
    /** Without a key nobody can go on. */
    const fetchFirst = async (limits) => {
        while (exchange !== null) {
            const { key, patience } = exchange;
            try {
                return await withinLimits(key, clock, limits);
            }
            catch (error) {
                // Another one's limits are not one's own.
                const kind = (0,api_error/* failureOf */.g5)(error)?.kind;
                const isOfLimits = kind === 'aborted' || kind === 'out-of-time' || (kind === 'unusable' && patience === 'once');
                if (!isOfLimits || isOver(clock, limits))
                    throw error;
            }
        }
        exchange = { key: fetchKey(limits), patience: limits.patience };
        try {
            current = await exchange.key;
            return current;
        }
        finally {
            exchange = null;
        }
    };
    /** The old key still serves: where this fails, the next request tries it again. */
    const renew = async (old, limits) => {
        const nowMs = clock.nowMs();
        nextRenewalMs = nowMs + pauseBetweenRenewalsMs;
        const deadlineMs = Math.min(limits.deadlineMs, nowMs + renewalTimeLimitMs);
        try {
            current = await fetchKey({ ...limits, deadlineMs, patience: 'once' });
            return current;
        }
        catch (error) {
            if ((0,api_error/* failureOf */.g5)(error)?.kind === 'aborted')
                throw error;
            return old;
        }
    };
    return {
        async get(callLimits) {
            const nowMs = clock.nowMs();
            // Keys are fetched only for what will be sent.
            const limits = { ...callLimits, signal: callLimits.newTriesSignal ?? callLimits.signal };
            if (current === null || nowMs >= current.expiresAtMs)
                return fetchFirst(limits);
            if (nowMs < renewalTimeMs(current) || nowMs < nextRenewalMs)
                return current;
            return renew(current, limits);
        },
        expire(request) {
            // Another request may have had it renewed meanwhile.
            if (current?.securityToken === request.headers['x-acs-security-token'])
                current = null;
            return true;
        }
    };
}
function renewalTimeMs(key) {
    const lifetimeMs = key.expiresAtMs - key.obtainedAtMs;
    return key.expiresAtMs - Math.min(renewalMarginMs, lifetimeMs / 5);
}
/** What another one's exchange gives, waited for no longer than one's own limits allow. */
async function withinLimits(exchange, clock, limits) {
    const settled = new AbortController();
    const over = clock
        .sleep(limits.deadlineMs - clock.nowMs(), AbortSignal.any([limits.signal, settled.signal]))
        .then(() => outOfLimits({ kind: 'out-of-time', error: null }), () => outOfLimits({ kind: 'aborted' }));
    try {
        return await Promise.race([exchange, over]);
    }
    finally {
        settled.abort();
    }
}
function outOfLimits(failure) {
    throw new api_error/* ApiError */.hD({ service: 'sts', operation: 'AssumeRoleWithOIDC', failure });
}
function isOver(clock, limits) {
    return limits.signal.aborted || clock.nowMs() >= limits.deadlineMs;
}

;// CONCATENATED MODULE: ./compiled/credentials/choose-credential.js



/** All kinds. In the environment the first of which a variable is set is taken. */
const kinds = [accessTokenKind, accessKeyKind, assumedRoleKind];
/** The variables that are read where no credential input is given: their values are secret. */
const credentialVariables = kinds
    .flatMap(({ parts }) => parts)
    .flatMap(({ variables }) => variables);
/**
 * The credentials of the inputs if any is given, else those of the environment. Nothing is asked of anybody.
 *
 * @param inputs with their defaults, null where one is not given
 */
function chooseCredential(inputs, environment) {
    const given = kinds
        .map((kind) => ({ kind, found: kind.parts.map((part) => fromInputs(part, inputs)) }))
        .filter(({ found }) => namesOf(found).length > 0);
    const [first, ...others] = given;
    if (others.length > 0) {
        return { kind: 'several-kinds', given: given.flatMap(({ found }) => namesOf(found)) };
    }
    if (first !== undefined)
        return give(first.kind, first.found, 'inputs', inputs);
    for (const kind of kinds) {
        const found = kind.parts.map((part) => fromEnvironment(part, environment));
        if (namesOf(found).length === 0)
            continue;
        const malformed = found.find(({ value }) => value !== null && !/^[\x21-\x7e]+$/.test(value));
        if (malformed !== undefined)
            return { kind: 'malformed', name: malformed.name };
        return give(kind, found, 'environment', inputs);
    }
    return { kind: 'none' };
}
function give(kind, found, origin, inputs) {
    const missing = found.find(({ part, value }) => part.isRequired && value === null);
    if (missing !== undefined)
        return { kind: 'incomplete', given: namesOf(found), missing: missing.name };
    const values = Object.fromEntries(found.map(({ part, value }) => [part.input, value]));
    return { kind: 'chosen', credential: kind.give(values, origin, inputs) };
}
function fromInputs(part, inputs) {
    return { part, name: part.input, value: inputs[part.input] ?? null };
}
function fromEnvironment(part, environment) {
    const read = (name) => environment[name]?.trim() || null;
    const name = part.variables.find((variable) => read(variable) !== null) ?? part.variables[0];
    return { part, name: name ?? part.input, value: name === undefined ? null : read(name) };
}
function namesOf(found) {
    return found.filter(({ value }) => value !== null).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./compiled/schedule/pace.js
const firstPaceMs = 2_000;
const slowestPaceMs = 120_000;
/** How much of the pace remains after a look that was not throttled. */
const recovery = 0.95;
/** Of the pace, what lies between two requests of a search, which sends many in a row. */
const searchShare = 0.1;
/**
 * The least time between two looks of a gate: doubled at each throttling, then slowly given back. Many gates that
 * share a quota so settle where few of their requests are throttled (the idea of TCP's congestion
 * control: V. Jacobson, "Congestion Avoidance and Control", 1988). The gates of a step share one pace, and each
 * moves it by its part: together they settle where as many gates alone would.
 */
class Pace {
    #gates;
    #leastMs = 0;
    /** @param gates how many share this pace, at least 1 */
    constructor(gates) {
        this.#gates = gates;
    }
    throttled() {
        this.#leastMs = Math.min(slowestPaceMs, Math.max(firstPaceMs, this.#leastMs * 2 ** (1 / this.#gates)));
    }
    /**
     * The time to wait after a look, in ms: what the schedule wants, or longer.
     *
     * @param random a number from 0 up to 1, so that gates that were throttled together part
     */
    after(scheduledMs, random) {
        if (this.#leastMs < firstPaceMs / 2)
            return scheduledMs;
        const pacedMs = this.#leastMs * (0.75 + random() / 2);
        this.#leastMs *= recovery ** (1 / this.#gates);
        return Math.max(scheduledMs, pacedMs);
    }
    /** Waits before a request of a search, where the service has asked for fewer. Rejects when the signal aborts. */
    async pause(clock, random, signal) {
        const waitMs = this.after(0, random) * searchShare;
        if (waitMs > 0)
            await clock.sleep(waitMs, signal);
    }
}

// EXTERNAL MODULE: ./compiled/api/codes.js
var codes = __nccwpck_require__(6491);
;// CONCATENATED MODULE: ./compiled/gate/outcome.js


/** From the worst to the best: a step of several gates has the first that any of them has. */
const conclusionsFromWorst = [
    'error',
    'failure',
    'no-run',
    'timed-out',
    'cancelled',
    'blocked',
    'pending',
    'success',
    'skipped'
];
/** Only the run's own status decides, and only SUCCESS is success. */
function conclusionOf(outcome) {
    switch (outcome.kind) {
        case 'ended': {
            const meaning = meaningOf(outcome.run.status);
            return meaning === 'success' || meaning === 'cancelled' ? meaning : 'failure';
        }
        case 'workflow-cancelled':
            return 'cancelled';
        case 'no-run':
            return outcome.isSkipped ? 'skipped' : 'no-run';
        case 'timed-out':
        case 'blocked':
        case 'pending':
        case 'error':
            return outcome.kind;
    }
}
/** Whether a gate that ends so lets the workflow go on. */
function isGood(outcome) {
    const conclusion = conclusionOf(outcome);
    if (outcome.kind === 'blocked')
        return outcome.isHandedOver;
    return conclusion === 'success' || conclusion === 'pending' || conclusion === 'skipped';
}
/** The worst of these conclusions; null of none. */
function worstOf(conclusions) {
    return conclusionsFromWorst.find((conclusion) => conclusions.includes(conclusion)) ?? null;
}
/** Whether an error is wrong for every pipeline of the step: credentials, or no permission for the organization. */
function isWrongForAll(problem) {
    if (problem.kind === 'no-id-token-permission')
        return true;
    return problem.kind === 'api' && isRefusalForAll(problem.error.failure);
}
function isRefusalForAll(failure) {
    if (failure.kind === 'security-token-expired')
        return true;
    if (failure.kind !== 'refused')
        return false;
    const { code, httpStatus } = failure.error;
    return httpStatus === 401 || (code !== null && (0,codes/* documentedCode */.C)(code)?.isWrongForAll === true);
}

;// CONCATENATED MODULE: ./compiled/run/run.js
/**
 * A pipeline run as the gate sees it. Raw JSON ends in `api/read-run.ts`;
 * everything after it reads these types, which are plain data.
 */

/**
 * The place of a job in its run: the stage by position, the job by name, and by position among those of that name.
 * It stays when a job that is tried again gets another number.
 */
function slotOf(run, { stage, job }) {
    const namesakes = stage.jobs.filter(({ name }) => name === job.name);
    return `${run.stages.indexOf(stage)}/${namesakes.indexOf(job)}/${job.name}`;
}
/** All jobs of a run, in order. */
function jobsOf(run) {
    return run.stages.flatMap((stage) => stage.jobs.map((job) => ({ stage, job })));
}
/** The jobs that failed. */
function failedJobsOf(run) {
    return jobsOf(run).filter(({ job }) => meaningOf(job.status) === 'failure');
}
/** The stages that are under way: they run, or wait. */
function currentStagesOf(run) {
    return run.stages.filter(({ status }) => current.includes(meaningOf(status)));
}
const current = ['running', 'waiting', 'manual-start'];
/** When the run's first stage began, null before that. */
function startedAtMsOf(run) {
    return extremeOf(run.stages, 'startedAtMs', Math.min);
}
/** When the last stage ended, null where no stage has an end. */
function finishedAtMsOf(run) {
    return extremeOf(run.stages, 'finishedAtMs', Math.max);
}
/**
 * How long the run took, in ms: from the first stage's start to the last end, or to `nowMs` while
 * it runs. Null before it began, or where it ended and no end is known.
 */
function durationMsOf(run, nowMs) {
    const startedAtMs = startedAtMsOf(run);
    if (startedAtMs === null)
        return null;
    const endMs = isFinal(run.status) ? finishedAtMsOf(run) : nowMs;
    return endMs === null ? null : Math.max(0, endMs - startedAtMs);
}
/** How long a stage or a job took, or has taken by `nowMs` if it has not ended; null before it began. */
function spanMsOf(part, nowMs) {
    if (part.startedAtMs === null)
        return null;
    const endMs = part.finishedAtMs ?? (isFinal(part.status) ? null : nowMs);
    return endMs === null ? null : Math.max(0, endMs - part.startedAtMs);
}
function extremeOf(stages, end, pick) {
    return stages.reduce((found, { [end]: timeMs }) => {
        if (found === null || timeMs === null)
            return found ?? timeMs;
        return pick(found, timeMs);
    }, null);
}

;// CONCATENATED MODULE: ./compiled/logs/job-tries.js

class JobTries {
    #attemptOf;
    /** The last try in each slot. */
    #last = new Map();
    /** @param attemptOf which try of the job in a slot (see `slotOf`) is under way or was the last, from 1 */
    constructor(attemptOf) {
        this.#attemptOf = attemptOf;
    }
    /**
     * The try that a job is in, by a snapshot.
     *
     * @param isFirstLook whether nothing is known of what was before
     */
    at(slot, found, isFirstLook) {
        const hasEnded = isFinal(found.job.status);
        const attempt = this.#attemptOf(slot);
        const known = this.#last.get(slot);
        if (known !== undefined && isSameTry(known, found, attempt)) {
            if (!known.hasEnded)
                known.attempt = attempt;
            known.found = found;
            known.hasEnded = hasEnded;
            return known;
        }
        const isWatched = !hasEnded || !isFirstLook;
        const begun = { found, attempt, hasEnded, isWatched, live: null, ending: null };
        this.#last.set(slot, begun);
        return begun;
    }
}
function isSameTry(known, { job }, attempt) {
    const before = known.found.job;
    if (job.id !== before.id || !isCompatible(job.startedAtMs, before.startedAtMs))
        return false;
    if (!known.hasEnded)
        return true;
    if (!isFinal(job.status))
        return false;
    return attempt === known.attempt || isCompatible(job.finishedAtMs, before.finishedAtMs);
}
/** A time that is not told may be any. */
function isCompatible(timeMs, otherTimeMs) {
    return timeMs === null || otherTimeMs === null || timeMs === otherTimeMs;
}

;// CONCATENATED MODULE: ./compiled/logs/growing-log.js
/** What a log has gained since it was read last, line by line: pure. It keeps numbers of lines, not the log. */
/** Lines that are remembered, to tell what is new where a log is read again from its beginning. */
const longestMemory = 4_096;
/** Characters of a line that come in several parts; of a longer one nothing is shown: a secret may be cut in two. */
const longestHeld = 64 * 1024;
class GrowingLog {
    #linesAtOnce;
    /** The lines that were given out, each as a number. */
    #seen = [];
    /** How many of them lie before the part that is read. */
    #before = 0;
    /** The beginning of a line whose end is in the next part. */
    #held = '';
    /** Whether that line was too long to be held: the rest of it is passed over, too. */
    #isCut = false;
    /** The last line before the part, as the service counts lines. */
    #boundary = null;
    /** @param linesAtOnce how many lines are given out for one part at most */
    constructor(linesAtOnce = Number.POSITIVE_INFINITY) {
        this.#linesAtOnce = linesAtOnce;
    }
    /**
     * Takes a part as it was answered. A half line is given out when its end is there, or the log's.
     *
     * @returns the lines that are new, in order
     */
    take(text, beginning, next) {
        const whole = this.#joined(text, beginning);
        const { lines, rest } = splitLines(whole, next === 'nothing');
        const { fresh, end } = this.#newOf(lines);
        if (next === 'following') {
            this.#before = end;
            this.#isCut = rest.length > longestHeld || (this.#isCut && lines.length === 0);
            this.#held = this.#isCut ? '…' : rest;
            this.#boundary = lastLineOf(whole) ?? this.#boundary;
            this.#forget();
        }
        return fresh;
    }
    /** The log is read again from its beginning, as it has become shorter. */
    restart() {
        this.#before = 0;
        this.#held = '';
        this.#isCut = false;
        this.#boundary = null;
    }
    /** A part together with what is held, and without the line that it repeats. */
    #joined(text, beginning) {
        if (this.#held !== '') {
            if (beginning === 'unsure' && text.startsWith(this.#held))
                return text;
            if (beginning === 'at-character' && this.#isCut)
                return `…${text.slice(lineEndIn(text))}`;
            return beginning === 'at-character' ? this.#held + text : `${this.#held}\n${text}`;
        }
        const end = text.indexOf('\n');
        const isRepeated = beginning === 'unsure' && end !== -1 && this.#boundary === growing_log_numberOf(text.slice(0, end));
        return isRepeated ? text.slice(end + 1) : text;
    }
    /** The lines that are new, and how many lines there are up to the part's end. */
    #newOf(lines) {
        const old = this.#seen.slice(this.#before);
        const now = lines.slice(0, old.length + this.#linesAtOnce).map(growing_log_numberOf);
        const { from, length } = overlapOf(old, now);
        // Nothing is new; a log that is shorter, for a moment perhaps, is not forgotten.
        const end = this.#before + from + now.length;
        if (length === now.length)
            return { fresh: [], end };
        this.#seen = [...this.#seen.slice(0, this.#before + from), ...now];
        return { fresh: lines.slice(length, now.length), end };
    }
    #forget() {
        if (this.#before <= longestMemory)
            return;
        this.#seen = this.#seen.slice(this.#before);
        this.#before = 0;
    }
}
/** The lines of a text, whatever ends them, and what stands behind the last end. */
function splitLines(text, isEnd) {
    // A carriage return at the end may be half of a line end.
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    const rest = lines.pop() ?? '';
    if (!isEnd || rest === '')
        return { lines, rest };
    return { lines: [...lines, rest.replace(/\r$/, '')], rest: '' };
}
/** Where the first line of a text ends. */
function lineEndIn(text) {
    const end = text.search(/[\r\n]/);
    return end === -1 ? text.length : end;
}
/** The last line that has its end; null where there is none. */
function lastLineOf(text) {
    const end = text.lastIndexOf('\n');
    return end === -1 ? null : growing_log_numberOf(text.slice(text.lastIndexOf('\n', end - 1) + 1, end));
}
/**
 * Where the log that is there now lies in what was there before, and how many of its lines are known: it may have
 * grown, be shorter, or have lost its beginning. Of one that was written anew, what both begin with.
 */
function overlapOf(old, now) {
    const differs = now.findIndex((line, at) => line !== old[at]);
    const shared = differs === -1 ? now.length : differs;
    if (shared === Math.min(old.length, now.length))
        return { from: 0, length: shared };
    for (let from = 1; old.length - from > shared; from += 1) {
        const length = Math.min(old.length - from, now.length);
        let at = 0;
        while (at < length && old[from + at] === now[at])
            at += 1;
        if (at === length)
            return { from, length };
    }
    return { from: 0, length: shared };
}
const { imul } = Math;
/** A number that two lines hardly share (FNV-1a, and the length above its 32 bits). */
function growing_log_numberOf(line) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < line.length; at += 1) {
        hash = imul(hash ^ line.charCodeAt(at), 0x01000193);
    }
    return (hash >>> 0) + (line.length % 2 ** 20) * 2 ** 32;
}

;// CONCATENATED MODULE: ./compiled/logs/service-fault.js
/** How much later. */
const laterMs = 2_000;
function isServiceFault(text) {
    return text.trimStart().startsWith('[ERROR] Log real-time query exception');
}
/**
 * What a reading gives, once more where it gave a fault and there is time.
 *
 * @throws Error of the reading, or where the signal aborts
 */
async function readPastFault(read, isFault, clock, limits) {
    const answer = await read();
    if (!isFault(answer) || clock.nowMs() + laterMs >= limits.deadlineMs)
        return answer;
    await clock.sleep(laterMs, limits.signal);
    return read();
}

;// CONCATENATED MODULE: ./compiled/logs/step-log.js


/** A log that becomes shorter again and again is none that can be read. */
const restartsAllowed = 3;
class StepLogReader {
    #read;
    #log;
    #offset = '0';
    #restarts = 0;
    constructor(read, linesAtOnce) {
        this.#read = read;
        this.#log = new GrowingLog(linesAtOnce);
    }
    /**
     * One request for the next part.
     *
     * @param isOver whether the step had ended before
     * @throws ApiError
     */
    async next(step, isOver, limits) {
        const part = await this.#read(step, this.#offset, limits);
        if (isServiceFault(part.content))
            return { lines: [], state: 'fault' };
        // Where the API tells no number, nothing has moved: an empty log has -1.
        const moved = part.last === null ? 0 : Number(part.last) - Number(this.#offset);
        if (moved < 0)
            return this.#restart();
        const isEnd = isOver && !part.hasMore;
        const isHalf = part.content !== '' && !part.content.endsWith('\n');
        const goesOn = !isEnd && moved > 0 && (part.hasMore || !isHalf);
        const units = unitsOf(part.content, moved);
        const whole = goesOn && isHalf && units !== 'lines' ? wholeLinesOf(part.content) : '';
        if (units !== 'lines' && units !== null && whole !== '') {
            // Where the offset can be counted, it goes to a line's beginning: no character is cut in two.
            const lines = this.#log.take(whole, 'at-character', 'following');
            this.#offset = String(Number(this.#offset) + sizeIn(units, whole));
            return { lines, state: 'more' };
        }
        const beginning = beginningOf(units, linesIn(part.content), moved);
        const lines = this.#log.take(part.content, beginning, isEnd ? 'nothing' : goesOn ? 'following' : 'same');
        if (goesOn)
            this.#offset = part.last ?? this.#offset;
        if (isEnd)
            return { lines, state: 'end' };
        return { lines, state: part.hasMore ? (goesOn ? 'more' : 'stuck') : 'caught-up' };
    }
    #restart() {
        this.#restarts += 1;
        if (this.#restarts > restartsAllowed)
            return { lines: [], state: 'stuck' };
        this.#offset = '0';
        this.#log.restart();
        return { lines: [], state: 'more' };
    }
}
function unitsOf(text, moved) {
    if (moved === 0)
        return null;
    // A character that was cut stands as a replacement, which is longer.
    if (Math.abs(Buffer.byteLength(text) - moved) <= (text.endsWith('\ufffd') ? 2 : 0))
        return 'bytes';
    if (text.length === moved)
        return 'characters';
    return Math.abs(linesIn(text) - moved) <= 1 ? 'lines' : null;
}
function sizeIn(units, text) {
    return units === 'bytes' ? Buffer.byteLength(text) : text.length;
}
/** Where as many lines came as the offset has moved on by, none of them was there before. */
function beginningOf(units, lines, moved) {
    if (units === 'bytes' || units === 'characters')
        return 'at-character';
    return units === 'lines' && lines === moved ? 'at-line' : 'unsure';
}
function linesIn(text) {
    return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
/** A text without the half line at its end. */
function wholeLinesOf(text) {
    return text.slice(0, text.lastIndexOf('\n') + 1);
}

;// CONCATENATED MODULE: ./compiled/logs/live-source.js




/** Lines that are shown of a growing log (contract, "Logs of jobs"). */
const liveLines = 2_000;
function liveSource(api, runId, jobId) {
    const { stepLogs } = api;
    return stepLogs === null
        ? wholeLogSource((limits) => api.getJobLog(runId, jobId, limits))
        : new StepsSource((limits) => stepLogs.getJobSteps(runId, jobId, limits), (step, offset, limits) => stepLogs.getStepLog(runId, jobId, step, offset, limits));
}
/** An API that answers the whole log each time. */
function wholeLogSource(read) {
    const log = new GrowingLog(liveLines + 1);
    return {
        async next(isOver, limits) {
            const { content, isPartial } = await read(limits);
            if (isServiceFault(content))
                return { lines: [], sizeBytes: 0, state: 'fault' };
            const lines = log.take(content, 'unsure', isOver ? 'nothing' : 'same');
            const state = isOver ? (isPartial ? 'cut' : 'end') : 'going';
            return { lines, sizeBytes: Buffer.byteLength(content), state };
        }
    };
}
/** The logs of the job's steps, one after another; the list of steps is read again when one may have ended. */
class StepsSource {
    #readSteps;
    #readStepLog;
    #steps = [];
    /** The step that is read. */
    #at = 0;
    #reader;
    #isListDue = true;
    /** Whether the list was read after the job's end. */
    #isListFinal = false;
    constructor(readSteps, readStepLog) {
        this.#readSteps = readSteps;
        this.#readStepLog = readStepLog;
        this.#reader = this.#newReader();
    }
    async next(isOver, limits) {
        if (this.#isListDue || (isOver && !this.#isListFinal))
            return this.#readList(isOver, limits);
        const step = this.#steps[this.#at];
        if (step === undefined)
            return this.#nothing(isOver);
        const isStepOver = isOver || isFinal(step.status) || this.#steps.slice(this.#at + 1).some(hasBegun);
        const { lines, state } = await this.#reader.next(step, isStepOver, limits);
        const sizeBytes = 0;
        if (state === 'fault')
            return { lines, sizeBytes, state };
        if (state === 'stuck' && isOver)
            return { lines, sizeBytes, state: 'cut' };
        if (state === 'end')
            this.#goOn();
        // A step that gains nothing may have ended.
        else if (state !== 'more' && lines.length === 0)
            this.#isListDue = true;
        return { lines, sizeBytes, state: this.#isEnd(isOver) ? 'end' : 'going' };
    }
    async #readList(isOver, limits) {
        this.#steps = await this.#readSteps(limits);
        this.#isListDue = false;
        this.#isListFinal = isOver;
        this.#skip();
        return this.#nothing(isOver);
    }
    #nothing(isOver) {
        return { lines: [], sizeBytes: 0, state: this.#isEnd(isOver) ? 'end' : 'going' };
    }
    #isEnd(isOver) {
        return isOver && this.#at >= this.#steps.length;
    }
    #goOn() {
        this.#at += 1;
        this.#reader = this.#newReader();
        this.#skip();
    }
    /** Passes by what was left out; where the next step has not begun, the list will tell. */
    #skip() {
        while (this.#isLeftOut(this.#steps[this.#at]))
            this.#at += 1;
        const step = this.#steps[this.#at];
        if (step === undefined || meaningOf(step.status) === 'queued')
            this.#isListDue ||= !this.#isListFinal;
    }
    #isLeftOut(step) {
        if (step === undefined)
            return false;
        const meaning = meaningOf(step.status);
        return meaning === 'skipped' || (this.#isListFinal && meaning === 'queued');
    }
    #newReader() {
        return new StepLogReader(this.#readStepLog, liveLines + 1);
    }
}
function hasBegun({ status }) {
    const meaning = meaningOf(status);
    return isFinal(status) ? meaning !== 'skipped' : meaning === 'running';
}

;// CONCATENATED MODULE: ./compiled/logs/log-pace.js

/** The least time between two requests for a job's log. */
const liveIntervalMs = 5_000;
/** The same for a log that gains nothing. */
const quietIntervalMs = 20_000;
/** The same while the service does not answer well. */
const troubleIntervalMs = 60_000;
/** Of a log that is answered as a whole: so much of it makes the interval longer by the least one. */
const bytesAnInterval = 64 * 1024;
/** How long no growing log is read after the service has asked for fewer requests; doubled when it does so again. */
const firstPauseMs = 60_000;
const longestPauseMs = 600_000;
/** When the growing logs of a run may be read, all of them together. */
class LogPace {
    #clock;
    #pauseMs = firstPauseMs;
    #untilMs = Number.NEGATIVE_INFINITY;
    constructor(clock) {
        this.#clock = clock;
    }
    /** How long nothing is read, in ms. */
    get pauseMs() {
        return Math.max(0, this.#untilMs - this.#clock.nowMs());
    }
    throttled() {
        // Requests that were in flight together are one reason to pause.
        if (this.pauseMs > 0)
            return;
        this.#untilMs = this.#clock.nowMs() + this.#pauseMs;
        this.#pauseMs = Math.min(2 * this.#pauseMs, longestPauseMs);
    }
}
/** The time before the next request for one log, in ms. */
class LogInterval {
    #ms = liveIntervalMs;
    /** @param sizeBytes what was read for it */
    afterAnswer(isNews, sizeBytes) {
        this.#ms = isNews ? liveIntervalMs : Math.min(quietIntervalMs, this.#ms * 1.5);
        return Math.max(this.#ms, liveIntervalMs * (sizeBytes / bytesAnInterval));
    }
    afterTrouble() {
        this.#ms = Math.min(troubleIntervalMs, this.#ms * 2);
        return this.#ms;
    }
}
/** Whether the service has asked for fewer requests. */
function isThrottling({ failure }) {
    if (failure.kind === 'aborted' || failure.error === null)
        return false;
    const { code, httpStatus } = failure.error;
    return httpStatus === 429 || (code !== null && (0,codes/* documentedCode */.C)(code)?.effect === 'throttled');
}

;// CONCATENATED MODULE: ./compiled/logs/tail.js
/** The end of a log: what is shown of it. */
/** Contract, "Logs of jobs". */
const tailLines = 100;
const tailBytes = 16 * 1024;
/** The last 100 lines of a log, at most 16 KiB of them; no character is cut in two. */
function tailOf(content) {
    const lines = withoutLastBreaks(content.replace(/\r\n?/g, '\n')).split('\n').slice(-tailLines);
    const kept = [];
    let sizeBytes = 0;
    for (const line of lines.reverse()) {
        sizeBytes += Buffer.byteLength(line) + 1;
        if (sizeBytes > tailBytes) {
            if (kept.length === 0)
                kept.push(tail_endOf(line));
            break;
        }
        kept.push(line);
    }
    return kept.reverse().join('\n');
}
/** A text without the line ends at its end. By hand: as a pattern it takes minutes where a log has many blank lines. */
function withoutLastBreaks(text) {
    let length = text.length;
    while (text[length - 1] === '\n')
        length -= 1;
    return text.slice(0, length);
}
/** The end of a line that alone is too long. */
function tail_endOf(line) {
    const bytes = Buffer.from(line);
    return bytes
        .subarray(bytes.length - tailBytes)
        .toString('utf8')
        .replace(/^\ufffd+/, '');
}
/** What is kept of a log while its end is not there yet: more than a tail may have. */
const longestKept = 64 * 1024;
/** The last lines of what was read of a log so far; the first of them may be cut. */
function keptEnd(text, lines) {
    return text.split('\n').slice(-lines).join('\n').slice(-longestKept);
}
/** The last lines of a tail, for an annotation. */
function lastLines(tail, count) {
    return tail.split('\n').slice(-count);
}

;// CONCATENATED MODULE: ./compiled/logs/live-log.js
/** The log of a job while it runs: what it gains is shown, up to a limit, each line once. */





/** How long one request may take while the job runs. */
const requestTimeLimitMs = 30_000;
/** Requests after which the end of a log is given up. */
const requestsAtEnd = 500;
class LiveLog {
    #options;
    #interval = new LogInterval();
    #state = { kind: 'growing' };
    #shown = 0;
    #lastLines = '';
    constructor(options) {
        this.#options = options;
    }
    get state() {
        return this.#state;
    }
    /** How many lines were shown. */
    get shown() {
        return this.#shown;
    }
    /** The end of what was shown: at most 100 lines and 16 KiB, without secrets. */
    get tail() {
        return tailOf(this.#lastLines);
    }
    /** Reads what the log gains, one request at a time, until the signal aborts or there is nothing to do. Never throws. */
    async follow(signal) {
        const { clock, pace } = this.#options;
        try {
            while (this.#isGrowing()) {
                const waitMs = pace.pauseMs > 0 ? pace.pauseMs : await this.#look(signal);
                if (this.#isGrowing())
                    await clock.sleep(waitMs, signal);
            }
        }
        catch {
            // Aborted: the job has ended, or the gate.
        }
    }
    /** Reads what is left of the log of a job that has ended. @throws ApiError where the signal aborts */
    async finish(limits) {
        const { source, clock } = this.#options;
        for (let sent = 0; this.#isGrowing(); sent += 1) {
            try {
                const gain = await readPastFault(() => source.next(true, limits), ({ state }) => state === 'fault', clock, limits);
                this.#take(gain);
                if (!this.#isGrowing())
                    return;
                if (gain.state === 'end')
                    this.#state = { kind: 'ended' };
                else if (gain.state !== 'going' || sent >= requestsAtEnd)
                    this.#state = { kind: 'broken', error: null };
            }
            catch (error) {
                this.#state = { kind: 'broken', error: (0,api_error/* problemUnlessAborted */.zP)(error) };
            }
        }
    }
    #isGrowing() {
        return this.#state.kind === 'growing';
    }
    /** One request. @returns the time before the next one, in ms */
    async #look(signal) {
        const { source, clock, pace } = this.#options;
        try {
            const deadlineMs = clock.nowMs() + requestTimeLimitMs;
            const gain = await source.next(false, { signal, deadlineMs, patience: 'once' });
            this.#take(gain);
            return this.#interval.afterAnswer(gain.lines.length > 0, gain.sizeBytes);
        }
        catch (error) {
            const problem = (0,api_error/* problemUnlessAborted */.zP)(error);
            if (isThrottling(problem))
                pace.throttled();
            else if (!mayPass(problem))
                this.#state = { kind: 'broken', error: problem };
            return this.#interval.afterTrouble();
        }
    }
    #take({ lines }) {
        const { redact, show } = this.#options;
        const shown = lines.slice(0, liveLines - this.#shown);
        if (shown.length > 0) {
            // Lines are whole, so no secret is cut in two.
            const text = redact(shown.join('\n'));
            this.#shown += shown.length;
            this.#lastLines = keptEnd(`${this.#lastLines}${text}\n`, tailLines + 1);
            show('growth', text);
        }
        if (shown.length < lines.length) {
            this.#state = { kind: 'full' };
            show('limit', '');
        }
    }
}
/** Whether the service may answer better next time. */
function mayPass({ failure }) {
    return failure.kind === 'unusable' || failure.kind === 'out-of-time';
}

;// CONCATENATED MODULE: ./compiled/logs/end-of-steps.js
/** The end of a log that the API cuts, found through the logs of the job's steps (token API). */




/** Parts of one step's log that are read before giving up on its end. */
const partsRead = 500;
/**
 * The steps' logs from the last one backwards, until there are enough lines, without secrets. Null where the steps
 * don't give them.
 *
 * @throws ApiError only where its signal aborted
 */
async function endOfSteps(reading) {
    const { stepLogs, runId, jobId, limits } = reading;
    const steps = await unlessFailed(() => stepLogs.getJobSteps(runId, jobId, limits));
    if (steps === null)
        return null;
    const ends = [];
    let lines = 0;
    for (const step of steps.toReversed()) {
        const end = await unlessFailed(() => endOfStep(reading, step));
        if (end === null)
            return null;
        if (end.trim() === '')
            continue;
        ends.unshift(withoutLastBreaks(end));
        lines += end.split('\n').length;
        if (lines > tailLines)
            break;
    }
    return ends.length === 0 ? null : ends.join('\n');
}
/** The last lines of a step's log; null where its end is too far away. @throws ApiError */
async function endOfStep(reading, step) {
    const { stepLogs, clock, redact, runId, jobId, limits } = reading;
    const reader = new StepLogReader((...asked) => stepLogs.getStepLog(runId, jobId, ...asked));
    let kept = '';
    for (let read = 0; read < partsRead; read += 1) {
        const { lines, state } = await readPastFault(() => reader.next(step, true, limits), (gain) => gain.state === 'fault', clock, limits);
        // Without secrets first: one that is cut in two would not be found.
        const added = redact(lines.map((line) => `${line}\n`).join(''));
        kept = keptEnd(kept + added, 2 * tailLines);
        if (state === 'end')
            return kept;
        if (state !== 'more')
            return null;
        // A long log: its end may be there at once.
        const end = read === 0 ? await endOfFile(reading, step) : null;
        if (end !== null)
            return end;
    }
    return null;
}
/** The end of the step's log as a file, where the API gives its address. */
async function endOfFile(reading, step) {
    const { stepLogs, redact, runId, jobId, limits } = reading;
    return unlessFailed(async () => {
        const address = await stepLogs.getStepLogAddress(runId, jobId, step, limits);
        return address === null ? null : redact(await stepLogs.readFileEnd(address, longestKept, limits));
    });
}
/** Null where the service does not answer well. @throws ApiError only where its signal aborted */
async function unlessFailed(read) {
    try {
        return await read();
    }
    catch (error) {
        // Why it failed is not told: there is the beginning of the log.
        (0,api_error/* problemUnlessAborted */.zP)(error);
        return null;
    }
}

;// CONCATENATED MODULE: ./compiled/logs/read-job-log.js
/** Reads the log of a job that has ended: its plain log, completed where the API gave a part, or its machines' logs. */





/** Machines of one job whose logs are read. */
const machinesRead = 20;
/** @throws ApiError only where its signal aborted; all else is among the failures */
async function readJobLog(reading, job, limits) {
    if (job.deployOrderId !== null) {
        const machines = await readMachineLogs(reading, job.deployOrderId, limits);
        if (machines.ends.length > 0 || machines.failures.length > 0)
            return machines;
    }
    if (job.id === null || !job.hasLog)
        return { ends: [], failures: [], notRead: 0 };
    const jobId = job.id;
    return attempt(null, () => readPlainLog(reading, jobId, limits));
}
async function readPlainLog(reading, jobId, limits) {
    const { api, clock, redact, runId } = reading;
    const log = await readPastFault(() => api.getJobLog(runId, jobId, limits), ({ content }) => isServiceFault(content), clock, limits);
    // Secrets first: one that is cut in two would not be found.
    const text = tailOf(redact(log.content));
    if (!log.isPartial)
        return { text, isWhole: true };
    const { stepLogs } = api;
    const end = stepLogs === null ? null : await endOfSteps({ ...reading, stepLogs, jobId, limits });
    return end === null ? { text, isWhole: false } : { text: tailOf(end), isWhole: true };
}
async function readMachineLogs({ api, clock, redact }, deployOrderId, limits) {
    let order;
    try {
        order = await api.getDeployOrder(deployOrderId, limits);
    }
    catch (error) {
        return failedLog(null, (0,api_error/* problemUnlessAborted */.zP)(error));
    }
    const machines = machinesToShow(order.machines);
    const found = [];
    for (const { machineSn, address } of machines.slice(0, machinesRead)) {
        if (machineSn === null) {
            found.push(failedLog(address, null));
            continue;
        }
        const read = () => api.getMachineLog(deployOrderId, machineSn, limits);
        found.push(await attempt(address, async () => ({
            text: tailOf(redact(await readPastFault(read, isServiceFault, clock, limits))),
            isWhole: true
        })));
    }
    return {
        ends: found.flatMap(({ ends }) => ends),
        failures: found.flatMap(({ failures }) => failures),
        notRead: Math.max(0, machines.length - machinesRead)
    };
}
const notBegun = ['cancelled', 'queued'];
/** The machines that failed; where none is said to, those of which it can be thought. A skipped one has no log. */
function machinesToShow(all) {
    const machines = all.filter(({ status }) => meaningOf(status) !== 'skipped');
    const failed = machines.filter(({ status }) => meaningOf(status) === 'failure');
    const unsuccessful = machines.filter(({ status }) => meaningOf(status) !== 'success');
    const begun = unsuccessful.filter(({ status }) => !notBegun.includes(meaningOf(status)));
    return [failed, begun, unsuccessful, machines].find(({ length }) => length > 0) ?? [];
}
function failedLog(machine, error) {
    return { ends: [], failures: [{ machine, error }], notRead: 0 };
}
async function attempt(machine, read) {
    try {
        return { ends: [{ machine, ...(await read()) }], failures: [], notRead: 0 };
    }
    catch (error) {
        return failedLog(machine, (0,api_error/* problemUnlessAborted */.zP)(error));
    }
}

;// CONCATENATED MODULE: ./compiled/logs/job-logs.js







/** Failed jobs whose logs are read at the end, where not all logs are wanted. */
const jobsRead = 50;
/** How long one job's log may take. */
const logTimeLimitMs = 10_000;
/** How long the logs of failed tries may hold up that they are tried again. */
const triesTimeLimitMs = 30_000;
const nothing = { tails: [], notRead: 0 };
class JobLogs {
    #options;
    #tries;
    #pace;
    #stopping = new AbortController();
    /** Ends the reading of logs that grow, of all jobs. */
    #leaving = new AbortController();
    #signal;
    /** The ends of failed tries' logs, in the order in which they came. */
    #kept = new Map();
    #hasLooked = false;
    #queue = Promise.resolve();
    /** When all logs have to be there, once the run has ended; in ms since 1970. */
    #allByMs = Number.POSITIVE_INFINITY;
    constructor(options) {
        this.#options = options;
        this.#tries = new JobTries(options.attemptOf);
        this.#pace = new LogPace(options.clock);
        this.#signal = AbortSignal.any([options.signal, this.#stopping.signal]);
    }
    /** Takes a snapshot in. With `all` and `live` it begins, in the background, to show what there is to show. */
    look(run) {
        const { choice } = this.#options;
        if (this.#signal.aborted || choice === 'none')
            return;
        for (const found of jobsOf(run)) {
            const meaning = meaningOf(found.job.status);
            if (meaning === 'unknown')
                continue;
            const one = this.#tries.at(slotOf(run, found), found, !this.#hasLooked);
            if (!one.hasEnded) {
                if (choice === 'live' && meaning !== 'queued')
                    this.#follow(one);
            }
            else if (choice === 'all' || (choice === 'live' && one.isWatched && hasPlainLog(found.job))) {
                void this.#end(one, Number.POSITIVE_INFINITY);
            }
        }
        this.#hasLooked = true;
    }
    /**
     * Shows the logs of failed tries, and keeps their ends, before the jobs are tried again: 10 s for each at most,
     * 30 s in all. Never throws.
     */
    async keepTries(jobs, limits) {
        const { choice, clock } = this.#options;
        if (choice === 'none' || this.#signal.aborted)
            return;
        const deadlineMs = Math.min(clock.nowMs() + triesTimeLimitMs, limits.deadlineMs);
        const tries = jobs.map(({ slot, stage, job }) => this.#tries.at(slot, { stage, job }, !this.#hasLooked));
        const time = new AbortController();
        const signal = AbortSignal.any([this.#signal, time.signal]);
        await Promise.race([
            this.#keep(tries, deadlineMs),
            clock.sleep(Math.max(0, deadlineMs - clock.nowMs()), signal).catch(() => undefined)
        ]);
        time.abort();
        this.#emitTails(0);
    }
    /**
     * Shows what is left to show of a run that is followed no further. Never throws. May be asked for once more, with
     * what a later look has seen.
     *
     * @param isGood whether the gate ends well: then the logs of jobs that failed all the same are shown with `all` only
     */
    async finish(run, isGood, { deadlineMs }) {
        const { choice } = this.#options;
        if (choice === 'none' || this.#signal.aborted)
            return;
        this.#allByMs = deadlineMs;
        this.look(run);
        const failed = choice === 'all' || !isGood ? failedJobsOf(run) : [];
        const wanted = choice === 'all' ? failed : failed.slice(0, jobsRead);
        await this.#keep(wanted.map((found) => this.#tries.at(slotOf(run, found), found, !this.#hasLooked)), deadlineMs);
        await this.#queue;
        this.#leaving.abort(new Error('the run is followed no further'));
        this.#emitTails(failed.length - wanted.length);
    }
    /** The service has asked for fewer requests: growing logs are the first to be read no more for a while. */
    throttled() {
        this.#pace.throttled();
    }
    /** Nothing goes on after this. */
    stop() {
        this.#stopping.abort(new Error('no more logs are read'));
    }
    async #keep(tries, byMs) {
        const endings = tries.map(async (one) => {
            this.#kept.set(one, await this.#end(one, byMs));
        });
        await Promise.all(endings);
    }
    #emitTails(jobsNotRead) {
        const kept = [...this.#kept.values()];
        const notRead = kept.reduce((sum, one) => sum + one.notRead, jobsNotRead);
        if (kept.length === 0 && notRead === 0)
            return;
        this.#emit({ kind: 'log-tails', tails: kept.flatMap(({ tails }) => tails), notRead });
    }
    /** Shows what is left to show of a try that has ended, once, and one try after another. Never rejects. */
    #end(one, byMs) {
        if (one.ending !== null)
            return one.ending;
        one.live?.growing.abort(new Error('the job has ended'));
        const ending = this.#queue.then(async () => {
            // Each log has a time of its own: one that can't be read takes nothing from the others.
            const deadlineMs = Math.min(this.#options.clock.nowMs() + logTimeLimitMs, byMs, this.#allByMs);
            const limits = { signal: this.#signal, deadlineMs, patience: 'persist' };
            return this.#options.choice === 'live' ? this.#endLive(one, limits) : this.#read(one, 'end', limits);
        });
        one.ending = ending.catch(() => nothing);
        this.#queue = one.ending;
        return one.ending;
    }
    /** With `live`: of what was shown as it grew only the rest. */
    async #endLive(one, limits) {
        const { found } = one;
        if (!one.isWatched || !hasPlainLog(found.job))
            return this.#read(one, 'end', limits);
        const log = one.live?.log ?? this.#newLive(one);
        await one.live?.work;
        await log.finish(limits);
        if (log.shown === 0)
            return this.#read(one, 'end', limits);
        if (log.state.kind === 'broken')
            this.#tellBroken(one, log.state.error);
        if (meaningOf(found.job.status) !== 'failure')
            return nothing;
        if (log.state.kind !== 'ended')
            return this.#read(one, 'tail-after-limit', limits);
        return { tails: [tailFrom(one, { machine: null, text: log.tail, isWhole: true })], notRead: 0 };
    }
    /** The rest of a log that was shown in part can't be read. */
    #tellBroken(one, error) {
        if (error !== null)
            this.#tellUnreadable(one, null, error);
        else
            this.#showLive(one, 'limit', '');
    }
    #tellUnreadable({ found: job, attempt }, machine, error) {
        this.#emit({ kind: 'log-unreadable', job, attempt, machine, error });
    }
    /** Reads the whole of a try's logs, and shows the ends. */
    async #read(one, part, limits) {
        const { found } = one;
        const { ends, failures, notRead } = await readJobLog(this.#options, found.job, limits);
        for (const { machine, error } of failures)
            this.#tellUnreadable(one, machine, error);
        for (const end of ends)
            this.#emit({ kind: 'log', piece: { ...pieceOf(one), part, ...end } });
        return { tails: ends.map((end) => tailFrom(one, end)), notRead };
    }
    #follow(one) {
        if (one.live !== null || !hasPlainLog(one.found.job))
            return;
        const growing = new AbortController();
        const log = this.#newLive(one);
        const work = log.follow(AbortSignal.any([this.#signal, this.#leaving.signal, growing.signal]));
        one.live = { log, growing, work };
    }
    #newLive(one) {
        const { api, runId, clock, redact } = this.#options;
        return new LiveLog({
            source: liveSource(api, runId, one.found.job.id ?? ''),
            clock,
            pace: this.#pace,
            redact,
            show: (part, text) => {
                this.#showLive(one, part, text);
            }
        });
    }
    #showLive(one, part, text) {
        this.#emit({ kind: 'log', piece: { ...pieceOf(one), machine: null, part, text, isWhole: true } });
    }
    #emit(event) {
        if (!this.#signal.aborted)
            this.#options.emit(event);
    }
}
/** Whether a job has a log of its own that can be asked for. */
function hasPlainLog({ id, hasLog, deployOrderId }) {
    return id !== null && hasLog && deployOrderId === null;
}
function pieceOf({ found: { stage, job }, attempt }) {
    return { stage: stage.name, job: { id: job.id, name: job.name }, attempt };
}
function tailFrom({ found: { stage, job }, attempt }, end) {
    return { stage: stage.name, job: job.name, jobId: job.id, attempt, failure: job.failure, ...end };
}

;// CONCATENATED MODULE: ./compiled/schedule/duration-model.js
/** Without history: around 5 minutes, and half a minute or an hour would be no surprise. */
const WIDE = { centre: Math.log(300), width: 1.3 };
/** A run counts half as much as one that is so many runs younger. */
const HALF_LIFE_RUNS = 8;
const MOST_RUNS_USED = 50;
/** The prior for the spread of ln(duration): worth three runs that differ by some 25 %. */
const PRIOR_SPREAD = 0.25;
const PRIOR_SPREAD_RUNS = 3;
/** The prior for failures: half a failure in four runs, so that one failed run is no certainty. */
const PRIOR_FAILURES = 0.5;
const PRIOR_FAILURE_RUNS = 4;
/** However regular the past was, the next run can be a changed pipeline. */
const LEAST_WIDE_WEIGHT = 0.02;
/** No history is so regular that the end is known to the second. */
const LEAST_WIDTH = 0.02;
function learnDurations(history) {
    const usable = history
        .filter((run) => run.durationMs > 0 && Number.isFinite(run.durationMs))
        .slice(0, MOST_RUNS_USED);
    const failures = usable.filter((run) => !run.succeeded).length;
    const failureShare = (failures + PRIOR_FAILURES) / (usable.length + PRIOR_FAILURE_RUNS);
    // Only a success tells how long the whole pipeline takes.
    const points = usable
        .map((run, age) => ({
        value: Math.log(Math.max(1, run.durationMs / 1000)),
        weight: 0.5 ** (age / HALF_LIFE_RUNS),
        succeeded: run.succeeded
    }))
        .filter((point) => point.succeeded);
    if (points.length === 0) {
        return { pastRuns: [], typicalSeconds: 0, anything: { ...WIDE, weight: 1 }, failureShare };
    }
    const totalWeight = sum(points.map((point) => point.weight));
    // Kish's effective sample size: what a weighted sample is worth in equally weighted runs.
    const effectiveRuns = totalWeight ** 2 / sum(points.map((point) => point.weight ** 2));
    const wideWeight = Math.max(LEAST_WIDE_WEIGHT, 0.5 / (effectiveRuns + 1));
    const width = Math.max(LEAST_WIDTH, kernelWidth(points, effectiveRuns));
    return {
        pastRuns: points.map(({ value, weight }) => ({
            centre: value,
            width,
            weight: ((1 - wideWeight) * weight) / totalWeight
        })),
        typicalSeconds: Math.exp(weightedMedian(points)),
        anything: { ...WIDE, weight: wideWeight },
        failureShare
    };
}
/**
 * The probability density (per second, up to a constant factor) that the run takes so many
 * seconds in all, given that it has run for `elapsed` seconds and `passed` boundaries between
 * its stages are behind it. If nothing is known of the stages' lengths, a boundary is
 * anywhere in the run alike, so that each one seen has the likelihood 1 / seconds.
 *
 * That is told to past runs and to the wide component separately, each relative to what it
 * expects anyhow. Otherwise four quick checks, before a deployment that always takes an hour,
 * would refute the hour.
 */
function durationDensity(model, seconds, elapsed, passed) {
    const position = Math.log(seconds);
    let past = 0;
    for (const component of model.pastRuns)
        past += densityAt(component, position);
    const likelihoodOfPast = (Math.max(elapsed, model.typicalSeconds) / seconds) ** passed;
    const likelihoodOfAnything = (elapsed / seconds) ** passed;
    return (past * likelihoodOfPast + densityAt(model.anything, position) * likelihoodOfAnything) / seconds;
}
/** Student's t with 3 degrees of freedom: its tails forgive a run unlike all others. */
function densityAt({ weight, centre, width }, position) {
    const distance = (position - centre) / width;
    const shape = 1 + (distance * distance) / 3;
    return weight / (width * shape * shape);
}
/**
 * Silverman's rule of thumb for a kernel's width (B. W. Silverman, Density Estimation for
 * Statistics and Data Analysis, 1986, section 3.4.2), 0.9 · spread · n^(-1/5), with the
 * spread from the median absolute deviation, which outliers don't widen, and drawn towards
 * the prior while runs are few.
 */
function kernelWidth(points, effectiveRuns) {
    const median = weightedMedian(points);
    const deviation = weightedMedian(points.map(({ value, weight }) => ({ value: Math.abs(value - median), weight })));
    // For a normal distribution the standard deviation is 1.48 times the median deviation.
    const observed = (1.48 * deviation) ** 2;
    const variance = (effectiveRuns * observed + PRIOR_SPREAD_RUNS * PRIOR_SPREAD ** 2) / (effectiveRuns + PRIOR_SPREAD_RUNS);
    return 0.9 * Math.sqrt(variance) * effectiveRuns ** -0.2;
}
function weightedMedian(points) {
    const half = sum(points.map((point) => point.weight)) / 2;
    let below = 0;
    for (const { value, weight } of points.toSorted((a, b) => a.value - b.value)) {
        below += weight;
        if (below >= half)
            return value;
    }
    return 0;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./compiled/schedule/adaptive-schedule.js

/**
 * What a request is worth, in seconds of delay. docs/performance.md shows what this one
 * buys: fewer requests than a fixed 10 s, no more delay than a fixed 5 s.
 */
const DEFAULT_PRICE_SECONDS = 0.025;
const SHORTEST_SECONDS = 1;
const LONGEST_SECONDS = 30;
const LONGEST_FOR_PERSON_SECONDS = 60;
/** Each wait is stretched or shrunk by at most this share, so that many gates don't march in step. */
const JITTER = 0.1;
/**
 * `poll-interval: auto`: look often when the run's end is near, rarely when it is not.
 *
 * The cost to keep small is delay + price · requests. While the run ends with a constant
 * probability h per second, the best interval is x = √(2 · price / h) (J. B. Keller, Optimum
 * Checking Schedules for Systems Subject to Random Failure, Management Science 21, 1974,
 * 256-260). At that x the delay expected by not having looked, h · x² / 2, just equals the
 * price of a look. That form of the rule needs no constant h and sleeps through no sudden
 * rise of it: with F(u) the probability that the run ends within u seconds from now, wait
 *
 *     x such that ∫₀ˣ F(u) du = price.
 *
 * F comes from how long past runs took, how long this one has run, and which of its stages
 * have begun; see `endDensity`.
 */
function adaptiveSchedule(options = {}) {
    const { price = DEFAULT_PRICE_SECONDS, random = Math.random } = options;
    const learn = rememberLast(learnDurations);
    return (knowledge) => {
        const longest = knowledge.awaitsPerson ? LONGEST_FOR_PERSON_SECONDS : LONGEST_SECONDS;
        // The bounds hold for the wait with its jitter, and a wait at a bound is jittered too.
        const seconds = adaptive_schedule_within(secondsToWait(knowledge, price, learn), SHORTEST_SECONDS / (1 - JITTER), longest / (1 + JITTER));
        const factor = 1 + JITTER * (2 * adaptive_schedule_within(random(), 0, 1) - 1);
        return 1000 * adaptive_schedule_within(seconds * factor, SHORTEST_SECONDS, longest);
    };
}
function secondsToWait(knowledge, price, learn) {
    const progress = readProgress(knowledge);
    if (progress.secondsAllFinished !== null) {
        // All stages have ended, so the run is about to. Of a wait that has lasted u seconds and
        // of which nothing else is known, the chance to end is 1/u per second.
        return Math.sqrt(2 * price * Math.max(1, progress.secondsAllFinished));
    }
    const density = endDensity(learn(knowledge.history), progress);
    let endProbability = 0;
    let expectedDelay = 0;
    for (let index = 1; index < LOOK_AHEAD.length; index++) {
        const from = LOOK_AHEAD[index - 1] ?? 0;
        const step = (LOOK_AHEAD[index] ?? 0) - from;
        if (from > LONGEST_FOR_PERSON_SECONDS)
            break;
        const probabilityAfter = endProbability + (step * ((density[index - 1] ?? 0) + (density[index] ?? 0))) / 2;
        const delayAfter = expectedDelay + (step * (endProbability + probabilityAfter)) / 2;
        if (delayAfter >= price)
            return from + (step * (price - expectedDelay)) / (delayAfter - expectedDelay);
        endProbability = probabilityAfter;
        expectedDelay = delayAfter;
    }
    return LONGEST_FOR_PERSON_SECONDS;
}
/** Seconds from now at which probabilities are computed: fine where a look can fall, coarse beyond. */
const LOOK_AHEAD = lookAhead();
function lookAhead() {
    const seconds = [0];
    for (let next = 0.5; next < 1e7; next += next < 64 ? Math.max(0.5, next * 0.15) : next * 0.4)
        seconds.push(next);
    return seconds;
}
function readProgress({ nowMs, stages }) {
    const starts = stages.map(({ startedAtMs }) => startedAtMs).filter((timeMs) => timeMs !== null);
    const ends = stages.map(({ finishedAtMs }) => finishedAtMs).filter((timeMs) => timeMs !== null);
    // The server's clock can be ahead of ours: it is at least as late as the latest thing it told.
    const now = Math.max(nowMs, ...starts, ...ends);
    const begun = stages.filter(({ startedAtMs, finishedAtMs }) => (startedAtMs ?? finishedAtMs) !== null).length;
    return {
        elapsedSeconds: starts.length === 0 ? 0 : (now - Math.min(...starts)) / 1000,
        stagesPassed: Math.max(0, begun - 1),
        stagesAhead: Math.max(0, stages.length - Math.max(1, begun)),
        secondsAllFinished: stages.length > 0 && ends.length === stages.length ? (now - Math.max(...ends)) / 1000 : null
    };
}
/** More stages than this tell no more: their lengths are not as independent as the model has it. */
const MOST_BOUNDARIES = 8;
/**
 * The probability density, per second, that the run ends at each point of LOOK_AHEAD, given
 * that it has not ended yet.
 *
 * A run that would take T seconds succeeds at T, or fails before. Three things are known:
 *
 * - T is distributed as past runs are and as the boundaries passed between stages tell, see
 *   `durationDensity`; and T > t, the time elapsed.
 * - Some boundaries, `ahead`, are still to come. Where nothing is known of the stages' lengths,
 *   each has the likelihood (T - t)/T of lying in what is left. An end soon is improbable
 *   therefore, until the last stage has begun.
 * - A failing run (its share is known from history) fails at any moment of its T alike:
 *   it has survived until t with the probability 1 - t/T, and ends with 1/T per second.
 */
function endDensity(model, progress) {
    const elapsed = progress.elapsedSeconds;
    const boundaries = progress.stagesPassed + progress.stagesAhead;
    const trust = Math.min(1, MOST_BOUNDARIES / Math.max(1, boundaries));
    const passed = trust * progress.stagesPassed;
    const ahead = trust * progress.stagesAhead;
    // The weight of each total T = elapsed + LOOK_AHEAD[index], as if no run ever failed.
    const weights = LOOK_AHEAD.map((remaining) => {
        const total = elapsed + remaining + 1e-6;
        return durationDensity(model, total, elapsed + 1e-6, passed) * (remaining / total) ** ahead;
    });
    // From the far end: the weight of all longer totals (`beyond`), and of 1/T over them.
    const inverseBeyond = new Array(weights.length).fill(0);
    let beyond = 0;
    for (let index = weights.length - 2; index >= 0; index--) {
        const near = LOOK_AHEAD[index] ?? 0;
        const far = LOOK_AHEAD[index + 1] ?? 0;
        const nearWeight = weights[index] ?? 0;
        const farWeight = weights[index + 1] ?? 0;
        beyond += ((far - near) * (nearWeight + farWeight)) / 2;
        inverseBeyond[index] =
            (inverseBeyond[index + 1] ?? 0) +
                ((far - near) * (nearWeight / (elapsed + near + 1e-6) + farWeight / (elapsed + far))) / 2;
    }
    const failure = model.failureShare;
    const stillRunning = (1 - failure) * beyond + failure * Math.max(0, beyond - elapsed * (inverseBeyond[0] ?? 0));
    return weights.map((weight, index) => ((1 - failure) * weight + failure * (inverseBeyond[index] ?? 0)) / stillRunning);
}
/** A gate sees one history all along, so what it teaches is worked out once. */
function rememberLast(compute) {
    let last = null;
    return (argument) => {
        if (last?.argument !== argument)
            last = { argument, result: compute(argument) };
        return last.result;
    };
}
function adaptive_schedule_within(value, least, most) {
    return Number.isNaN(value) ? (least + most) / 2 : Math.min(most, Math.max(least, value));
}

;// CONCATENATED MODULE: ./compiled/schedule/poll-schedule.js
/** When to look at a run again: what a schedule may know, and the simplest schedule. */
/** The same interval, whatever is known. */
function fixedSchedule(intervalMs) {
    return () => intervalMs;
}

// EXTERNAL MODULE: ./compiled/http/backoff.js
var backoff = __nccwpck_require__(5187);
;// CONCATENATED MODULE: ./compiled/run/waits.js
/** Where a run waits for a person, whatever else runs beside it (contract, "The run waits for a person"). */


/** All manual gates of a run: open, ended or to come. */
function manualGatesOf(run) {
    return jobsOf(run).filter(({ job }) => job.isManualGate);
}
/** Whether a manual gate is meant, by its id or its name; where none is named, any is. */
function isNamed({ id, name }, wanted) {
    return wanted === null || id === wanted || name === wanted;
}
/** Whether this job is a manual gate (人工卡点) that waits for a person now. */
function isOpenManualGate(job) {
    return job.isManualGate && meaningOf(job.status) === 'waiting';
}
/**
 * What waits for a person now, in the run's order.
 *
 * @param pausedOrderIds deploy orders whose own status is `Waiting` (暂停)
 */
function personWaitsOf(run, pausedOrderIds) {
    return run.stages.flatMap((stage) => {
        if (meaningOf(stage.status) === 'manual-start')
            return [{ kind: 'manual-start', stage, job: null }];
        return stage.jobs.flatMap((job) => {
            const kind = kindOf(job, pausedOrderIds);
            return kind === null ? [] : [{ kind, stage, job }];
        });
    });
}
function kindOf(job, pausedOrderIds) {
    if (isOpenManualGate(job))
        return 'manual-gate';
    if (job.hasMergeConflict && !isFinal(job.status))
        return 'merge-conflict';
    if (meaningOf(job.status) === 'manual-start')
        return 'manual-start';
    const isPaused = job.deployOrderId !== null && pausedOrderIds.includes(job.deployOrderId);
    return isPaused && meaningOf(job.status) === 'waiting' ? 'paused-deployment' : null;
}
/** What tells one wait from another: its kind, its stage and its job. */
function keyOfWait({ kind, stage, job }) {
    return `${kind}/${stage.name}/${job === null ? '' : (job.id ?? job.name)}`;
}

;// CONCATENATED MODULE: ./compiled/gate/reduce.js
/** A gate's view, made from what happens: pure. It keeps what came; reporters are shown it without secrets. */




/** What is known before anything has happened. */
function viewOf(request, settings, startedAtMs) {
    const runId = request.run.kind === 'number' ? request.run.runId : null;
    return {
        request,
        startedAtMs,
        runId,
        url: runId === null ? null : urlOf(request, settings, runId),
        pipelineName: null,
        search: null,
        isStarted: false,
        run: null,
        head: null,
        hadEnded: false,
        deployOrders: {},
        waits: [],
        retry: { isInFlight: false, jobs: [], sentAtMs: null, hasGoneOn: false, refusedSlots: [] },
        gateDecision: null,
        logTails: [],
        logsNotRead: 0,
        trouble: null,
        revision: 0,
        outcome: null
    };
}
/** The view after an event. @param nowMs when it happened, in ms since 1970 */
function reduce(view, event, settings, nowMs) {
    switch (event.kind) {
        case 'searched':
            return { ...view, search: event.search };
        case 'found': {
            const { runId, isStarted } = event;
            return changed({ ...view, runId, isStarted, url: urlOf(view.request, settings, runId) });
        }
        case 'named':
            return changed({ ...view, pipelineName: view.pipelineName ?? event.pipelineName });
        case 'looked':
            return seen(view, event);
        case 'deploy-order': {
            const { deployOrderId } = event.job.job;
            if (deployOrderId === null)
                return view;
            return changed({ ...view, deployOrders: { ...view.deployOrders, [deployOrderId]: event.order } });
        }
        case 'trouble':
            return { ...view, trouble: event.error };
        case 'recovered':
            return { ...view, trouble: null };
        case 'log-tails':
            return { ...view, logTails: event.tails, logsNotRead: event.notRead };
        case 'acted':
            return event.act.kind === 'stop' ? view : changed(acted(view, event.act, event.result, nowMs));
        case 'ended':
            return changed({ ...view, outcome: event.outcome });
        case 'searching':
        case 'starting':
            return changed(view);
        case 'maybe-started':
        case 'deploy-order-unreadable':
        case 'log':
        case 'log-unreadable':
            return view;
        case 'acting':
            return event.act.kind === 'retry' ? { ...view, retry: { ...view.retry, isInFlight: true } } : view;
    }
}
/** The commit that a gate's run has to be built from; null for any. */
function wantedCommitOf({ run }) {
    return run.kind === 'start' ? null : run.commit;
}
function seen(view, event) {
    const { run } = event;
    const isNews = event.changes.length > 0 || keysOf(event.waits) !== keysOf(view.waits);
    const next = {
        ...view,
        run,
        head: headOf(run, view),
        hadEnded: view.run === null ? hadEndedBefore(run, view.startedAtMs) : view.hadEnded,
        pipelineName: run.pipelineName ?? view.pipelineName,
        waits: event.waits,
        retry: goneOn(view.retry, run),
        trouble: null
    };
    return isNews ? changed(next) : next;
}
/** A snapshot without stages, after one with them, tells a status only: a thin answer. */
function completed(run, known) {
    const stages = known?.stages ?? [];
    return run.stages.length === 0 && stages.length > 0 ? { ...run, stages } : run;
}
/** What the run was built from. A commit that fitted once stays: a later answer may leave it out. */
function headOf(run, { head, request }) {
    const wanted = wantedCommitOf(request);
    const fitting = wanted === null ? null : headOfCommit([...run.heads, ...(head === null ? [] : [head])], wanted);
    return fitting ?? run.heads[0] ?? head;
}
/** Whether a run had ended before a moment; one whose end is not told had. */
function hadEndedBefore(run, timeMs) {
    if (!isFinal(run.status))
        return false;
    const finishedAtMs = finishedAtMsOf(run);
    return finishedAtMs === null || finishedAtMs < timeMs;
}
/** After a retry: whether the run, or a job that was tried again, has gone on since. */
function goneOn(retry, run) {
    if (retry.sentAtMs === null || retry.hasGoneOn)
        return retry;
    const hasGoneOn = !isFinal(run.status) || retry.jobs.some((tried) => isAnotherTry(tried, run, tried.slot));
    return hasGoneOn ? { ...retry, hasGoneOn } : retry;
}
/** Whether the job in a slot is not the failed try that it was. */
function isAnotherTry(tried, run, slot) {
    const now = jobsOf(run).find((found) => slotOf(run, found) === slot);
    if (now === undefined)
        return false;
    const { job } = now;
    return (meaningOf(job.status) !== 'failure' ||
        job.id !== tried.job.id ||
        job.startedAtMs !== tried.job.startedAtMs ||
        job.finishedAtMs !== tried.job.finishedAtMs);
}
function acted(view, act, result, nowMs) {
    switch (act.kind) {
        case 'pass':
        case 'refuse': {
            if (result.kind !== 'taken' && result.kind !== 'by-others')
                return view;
            const by = result.kind === 'taken' ? 'us' : 'others';
            return { ...view, gateDecision: { decision: act.kind, gate: act.gate, by } };
        }
        case 'retry':
            return { ...view, retry: retried({ ...view.retry, isInFlight: false }, act, result, nowMs) };
    }
}
function retried(retry, { job, slot }, result, nowMs) {
    switch (result.kind) {
        case 'refused':
            return { ...retry, refusedSlots: [...retry.refusedSlots, slot] };
        case 'by-others':
            return retry;
        case 'unsure':
            return { ...retry, sentAtMs: nowMs, hasGoneOn: false };
        case 'taken': {
            const before = retry.jobs.find((tried) => tried.slot === slot);
            const tried = {
                ...job,
                slot,
                attempts: (before?.attempts ?? 1) + 1,
                failures: [...(before?.failures ?? []), job.job.failure]
            };
            const jobs = [...retry.jobs.filter((other) => other.slot !== slot), tried];
            return { ...retry, jobs, sentAtMs: nowMs, hasGoneOn: false };
        }
    }
}
function urlOf({ pipelineId }, { webUrl }, runId) {
    return webUrl === null ? null : `${webUrl}/pipelines/${pipelineId}/builds/${runId}`;
}
function keysOf(waits) {
    return waits.map(keyOfWait).join('\n');
}
function changed(view) {
    return { ...view, revision: view.revision + 1 };
}

;// CONCATENATED MODULE: ./compiled/gate/policy.js
/** What to do next: the contract's "Exit rules", "Manual gates" and "Retrying" as one pure decision. */





/** After a retry a run can stay failed for so long before it goes on (contract, "Retrying"). */
const retrySettlesMs = 60_000;
/** Decides by the last snapshot of a gate's run; before the first one there is nothing to decide. */
function decide(view, settings, moment) {
    const { run } = view;
    if (run === null)
        return { kind: 'wait' };
    const problem = commitProblemOf(view);
    if (problem !== null)
        return end({ kind: 'error', problem });
    const gate = gateActionOf(view, settings);
    if (isFinal(run.status)) {
        return gate?.kind === 'note-decided'
            ? gate
            : (failureActionOf(view, settings, moment) ?? end({ kind: 'ended', run }));
    }
    if (!settings.wait)
        return end({ kind: 'pending', why: 'not-waited-for' });
    if (gate !== null && !moment.isTimeUp)
        return gate;
    const { kind } = settings.onManualGate;
    if (view.waits.length > 0 && (kind === 'fail' || kind === 'hand-over')) {
        return end({ kind: 'blocked', waits: view.waits, isHandedOver: kind === 'hand-over' });
    }
    return moment.isTimeUp ? timedOut : { kind: 'wait' };
}
const timedOut = { kind: 'end', outcome: { kind: 'timed-out', trouble: null } };
/** The run was built from another commit than it has to be, or has ended and told none. */
function commitProblemOf({ request, run, head, isStarted }) {
    const wanted = wantedCommitOf(request);
    if (wanted === null || run === null)
        return null;
    if (head === null ? !isFinal(run.status) : isSameCommit(head.commit, wanted))
        return null;
    return { kind: 'wrong-commit', wanted, actual: head?.commit ?? null, wasStarted: isStarted };
}
/** What is to be done about the gate that is to be passed or refused; null: nothing, or nothing yet. */
function gateActionOf(view, { onManualGate }) {
    const { run } = view;
    if (run === null || view.gateDecision !== null)
        return null;
    if (onManualGate.kind !== 'pass' && onManualGate.kind !== 'refuse')
        return null;
    const { kind: decision, gate: wanted } = onManualGate;
    const meant = manualGatesOf(run).filter(({ job }) => isNamed(job, wanted));
    const [gate, ...others] = meant;
    if (gate === undefined)
        return null;
    if (others.length > 0)
        return end({ kind: 'error', problem: { kind: 'gate-not-clear', wanted, gates: meant } });
    if (isFinal(gate.job.status))
        return { kind: 'note-decided', decision, gate };
    if (!isOpenManualGate(gate.job))
        return null;
    if (gate.job.id === null)
        return end({ kind: 'error', problem: { kind: 'gate-not-clear', wanted, gates: meant } });
    // What was built is not known: nobody can say that this is the run to pass.
    const commit = wantedCommitOf(view.request);
    if (commit !== null && view.head === null) {
        return end({
            kind: 'error',
            problem: { kind: 'wrong-commit', wanted: commit, actual: null, wasStarted: view.isStarted }
        });
    }
    return { kind: 'decide-gate', decision, gate };
}
/** What is to be done about a run that has failed; null where it has failed for good. */
function failureActionOf(view, { retrying, wait }, moment) {
    const { run, retry } = view;
    if (run === null || retrying === null || !wait || meaningOf(run.status) !== 'failure')
        return null;
    if (retry.sentAtMs !== null && !retry.hasGoneOn) {
        if (moment.nowMs - retry.sentAtMs >= retrySettlesMs)
            return null;
        return moment.isTimeUp ? timedOut : { kind: 'wait' };
    }
    const jobs = failedJobsOf(run).map((found) => ({ ...found, slot: slotOf(run, found) }));
    if (moment.isTimeUp || jobs.length === 0)
        return null;
    return jobs.every((job) => mayBeRetried(job, view, retrying)) ? { kind: 'retry-jobs', jobs } : null;
}
function mayBeRetried({ job, slot }, { retry }, retrying) {
    const tries = retry.jobs.find((tried) => tried.slot === slot)?.attempts ?? 1;
    return (job.canBeRetried &&
        job.id !== null &&
        !job.isManualGate &&
        tries <= retrying.attempts &&
        !retry.refusedSlots.includes(slot) &&
        retrying.patterns.some((pattern) => fits(pattern, job)));
}
/** Whole names, `*` for any characters; a deployment is tried again only where it is named in full. */
function fits(pattern, job) {
    return job.deployOrderId !== null && pattern.includes('*') ? false : fitsPattern(pattern, job.name);
}
/** Whether a name fits a pattern of `retry-jobs`: as a whole, case counts, `*` stands for any characters. */
function fitsPattern(pattern, name) {
    const [first = '', ...rest] = pattern.split('*');
    if (rest.length === 0)
        return name === pattern;
    const last = rest.pop() ?? '';
    if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last))
        return false;
    // What stands between two asterisks is found from left to right: linear, however many there are.
    const middle = name.slice(first.length, name.length - last.length);
    let at = 0;
    return rest.every((part) => {
        const found = middle.indexOf(part, at);
        at = found + part.length;
        return found !== -1;
    });
}
function end(outcome) {
    return { kind: 'end', outcome };
}

;// CONCATENATED MODULE: ./compiled/gate/acts.js
/**
 * What a gate does to a run: passes or refuses a manual gate, tries jobs again, stops it. Each acts at most once on
 * what was meant: a fresh look right before, a look after an answer that was lost, and never anything else.
 */







/** A retry whose answer was lost is looked for so often, and sent a second time at most. */
const settlingIntervalMs = 3_000;
const retrySends = 2;
/**
 * Passes or refuses a manual gate that was open at the last look.
 *
 * @returns why it can't be done; null where it was, or somebody else decided
 * @throws ApiError where the time is up or the gate is to end
 */
async function decideGate(acting, decision, gate) {
    const { api, runId, limits } = acting;
    const act = { kind: decision, gate };
    const jobId = gate.job.id ?? '';
    acting.emit({ kind: 'acting', act });
    let mayBeOurs = false;
    for (let tries = 1;; tries += 1) {
        const sent = await send(() => decision === 'pass' ? api.passGate(runId, jobId, limits) : api.refuseGate(runId, jobId, limits));
        if (sent.kind === 'taken') {
            acting.emit({ kind: 'acted', act, result: sent });
            return null;
        }
        mayBeOurs ||= sent.kind === 'unsure';
        const now = await settledGate(acting, act, jobId, tries, sent);
        if (isFinal(now.status)) {
            const isAsAsked = meaningOf(now.status) === (decision === 'pass' ? 'success' : 'failure');
            const isOurs = isAsAsked && mayBeOurs;
            const result = isOurs ? { kind: 'taken' } : { kind: 'by-others', status: now.status };
            acting.emit({ kind: 'acted', act, result });
            return null;
        }
        if (sent.kind === 'refused') {
            acting.emit({ kind: 'acted', act, result: sent });
            return { kind: 'gate-refused', decision, gate, error: sent.error };
        }
    }
}
/** The gate's job when it can be told what came of what was sent: it is open still, or has ended. */
async function settledGate(acting, act, jobId, tries, sent) {
    let waitMs = waitAfter(acting, tries, sent);
    for (;;) {
        const run = await lookAfter(acting, act, waitMs, sent);
        const job = jobsOf(run).find((found) => found.job.id === jobId)?.job;
        if (job !== undefined && (isFinal(job.status) || isOpenManualGate(job)))
            return job;
        waitMs = settlingIntervalMs;
    }
}
/**
 * Tries failed jobs again, each after a fresh look: one that is no longer failed is left alone.
 *
 * @param jobs as they were at the last look
 * @throws ApiError where the time is up or the gate is to end
 */
async function retryJobs(acting, jobs) {
    let isFirst = true;
    let wasTaken = false;
    for (const target of jobs) {
        // The caller has looked right before the first.
        const found = isFirst ? target : jobAt(await acting.look(), target.slot);
        isFirst = false;
        if (found === null || meaningOf(found.job.status) !== 'failure')
            continue;
        const act = { kind: 'retry', job: found, slot: target.slot };
        acting.emit({ kind: 'acting', act });
        const result = await retry(acting, act, wasTaken);
        wasTaken ||= result.kind === 'taken';
        acting.emit({ kind: 'acted', act, result });
    }
}
async function retry(acting, act, isRunGoingOn) {
    const { api, clock, runId, limits } = acting;
    for (let sends = 1;; sends += 1) {
        const result = await send(() => api.retryJob(runId, act.job.job.id ?? '', limits));
        if (result.kind === 'taken' || (result.kind === 'refused' && sends === 1))
            return result;
        if (result.kind !== 'unsure') {
            const run = await lookAfter(acting, act, waitAfter(acting, sends, result), result);
            if (isAnotherTry(act.job, run, act.slot))
                return { kind: 'taken' };
            if (result.kind === 'refused')
                return result;
            continue;
        }
        const settledByMs = clock.nowMs() + retrySettlesMs;
        while (clock.nowMs() < settledByMs) {
            const run = await lookAfter(acting, act, settlingIntervalMs, result);
            const wasTaken = isAnotherTry(act.job, run, act.slot) || (!isRunGoingOn && !isFinal(run.status));
            if (wasTaken)
                return { kind: 'taken' };
        }
        // A job that has stayed failed for so long was certainly not tried again.
        if (sends >= retrySends)
            return { kind: 'refused', error: result.error };
    }
}
/** Stops a run, as far as that goes within the limits. Never throws. */
async function stopRun(acting) {
    const { api, runId, limits } = acting;
    const act = { kind: 'stop' };
    acting.emit({ kind: 'acting', act });
    for (let tries = 1;; tries += 1) {
        const sent = await send(() => api.stopRun(runId, limits)).catch(unsureOf);
        const isSettled = sent.kind === 'taken' || (await hasStopped(acting));
        if (isSettled || sent.kind === 'refused' || acts_isOver(acting)) {
            acting.emit({ kind: 'acted', act, result: isSettled ? { kind: 'taken' } : resultOf(sent) });
            return;
        }
        const waitMs = Math.min((0,backoff/* backoffMs */.j)(tries, null, acting.random) / 2, limits.deadlineMs - acting.clock.nowMs());
        await acting.clock.sleep(Math.max(0, waitMs), limits.signal).catch(() => undefined);
    }
}
async function hasStopped({ api, runId, limits }) {
    try {
        const { status } = await api.getRun(runId, { ...limits, patience: 'once' });
        return isFinal(status) || meaningOf(status) === 'cancelling';
    }
    catch {
        return false;
    }
}
function acts_isOver({ clock, limits }) {
    return limits.signal.aborted || clock.nowMs() >= limits.deadlineMs;
}
/** @throws ApiError where it was not sent, as the time is up or the gate is to end */
async function send(call) {
    try {
        await call();
        return { kind: 'taken' };
    }
    catch (error) {
        if (!(error instanceof api_error/* ApiError */.hD))
            throw error;
        const { failure } = error.problem;
        switch (failure.kind) {
            case 'uncertain':
                return { kind: 'unsure', error: error.problem };
            case 'unusable':
                return { kind: 'not-taken', error: error.problem, serverWaitMs: failure.serverWaitMs };
            case 'aborted':
            case 'out-of-time':
                throw error;
            default:
                return { kind: 'refused', error: error.problem };
        }
    }
}
function waitAfter({ random }, tries, sent) {
    if (sent.kind === 'refused')
        return 0;
    return (0,backoff/* backoffMs */.j)(tries, sent.kind === 'not-taken' ? sent.serverWaitMs : null, random);
}
function unsureOf(error) {
    return { kind: 'unsure', error: error instanceof api_error/* ApiError */.hD ? error.problem : null };
}
/** What is told where nobody can look any more: what was certainly not taken is refused, as far as that goes. */
function resultOf(sent) {
    return sent.kind === 'not-taken' ? { kind: 'refused', error: sent.error } : sent;
}
/** Waits, then looks; where the time is up or the gate is to end, it is said that nobody knows what came of the act. */
async function lookAfter(acting, act, waitMs, sent) {
    const { clock, signal, limits } = acting;
    try {
        signal.throwIfAborted();
        await clock.sleep(Math.max(0, Math.min(waitMs, limits.deadlineMs - clock.nowMs())), signal);
        return await acting.look();
    }
    catch (error) {
        acting.emit({ kind: 'acted', act, result: resultOf(sent) });
        throw error;
    }
}
function jobAt(run, slot) {
    return jobsOf(run).find((found) => slotOf(run, found) === slot) ?? null;
}

;// CONCATENATED MODULE: ./compiled/gate/pipeline-name.js
/** It is waited for no longer than this. */
const timeLimitMs = 2_000;
/** Asks GetPipeline, beside all else; silence where it is refused. Never throws. */
async function learnPipelineName({ api, clock, signal, view, emit }) {
    const limits = { signal, deadlineMs: clock.nowMs() + timeLimitMs, patience: 'once' };
    const pipelineName = await api.getPipelineName(limits).catch(() => null);
    if (pipelineName === null || signal.aborted || view().outcome !== null)
        return;
    if (view().pipelineName === null)
        emit({ kind: 'named', pipelineName });
}

;// CONCATENATED MODULE: ./compiled/gate/find-run.js
/** Searches the run that a gate follows: the newest one that its commit allows (contract, "The right run"). */




/** The newest runs among which a run of the commit is looked for (contract, "Search"). */
const newestRunsCount = 100;
/** The token API lists 30 at most. */
const pageSize = 30;
/** One search: it remembers what it has looked at, so that each later round asks for what is new only. */
class RunSearch {
    #choice;
    #options;
    /** What each run tells: a commit that is not the right one (`other`), or none yet, or none at all. */
    #seen = new Map();
    /** The list as it was read, newest first: how long past runs took can be learned from it. */
    listings = [];
    #newest = null;
    constructor(choice, options) {
        this.#choice = choice;
        this.#options = options;
    }
    /** How the search stands. */
    get view() {
        return { runsSeen: this.#seen.size, newest: this.#newest };
    }
    /**
     * Looks once: the first time through the newest 100 runs, later at those that are new or have not told yet.
     *
     * @throws ApiError
     */
    async round(limits) {
        const { commit } = this.#choice;
        return commit === null ? this.#newestRun(limits) : this.#runOf(commit, limits);
    }
    async #newestRun(limits) {
        const runId = await this.#options.api.getLatestRunId(limits);
        const run = runId === null ? null : await this.#look(runId, limits);
        if (runId === null || run === null)
            return { kind: 'nothing' };
        this.#newest = { runId, commit: run.heads[0]?.commit ?? null };
        this.#seen.set(runId, 'other');
        return this.#counts(run) ? { kind: 'found', runId, run } : { kind: 'nothing' };
    }
    async #runOf(commit, limits) {
        const { ref } = this.#choice;
        let fitting = null;
        for await (const { runId } of this.#candidates(limits)) {
            await this.#options.pause();
            const run = await this.#look(runId, limits);
            if (run === null)
                continue;
            const head = headOfCommit(run.heads, commit);
            this.#note(runId, run);
            if (head === null || !this.#counts(run))
                continue;
            if (ref === null || isSameRef(head.branch, ref))
                return { kind: 'found', runId, run };
            // Of another ref: followed only if none of this ref is behind it.
            fitting ??= { kind: 'found', runId, run };
        }
        if (fitting !== null)
            return fitting;
        const told = [...this.#seen.values()];
        const noneTells = told.includes('not-told-at-its-end') && !told.includes('other');
        return noneTells ? { kind: 'no-commit-told', runsSeen: told.length } : { kind: 'nothing' };
    }
    /** The runs to look at, newest first: page after page until there is nothing new behind. */
    async *#candidates(limits) {
        const isFirst = this.listings.length === 0;
        const known = new Set(this.listings.map(({ runId }) => runId));
        const read = [];
        let from = null;
        do {
            if (from !== null)
                await this.#options.pause();
            const page = await this.#options.api.listRuns(pageSize, from, limits);
            // Runs that appear while pages are read push others onto the next page.
            const listed = new Set(read.map(({ runId }) => runId));
            const runs = page.runs.filter(({ runId }) => !listed.has(runId)).slice(0, newestRunsCount - read.length);
            read.push(...runs);
            for (const listing of runs) {
                const seen = this.#seen.get(listing.runId);
                if (seen === undefined || seen === 'not-told')
                    yield listing;
            }
            const reachesKnown = !isFirst && runs.some(({ runId }) => known.has(runId));
            from = reachesKnown || runs.length === 0 ? null : page.next;
        } while (from !== null && read.length < newestRunsCount);
        const behind = this.listings.filter(({ runId }) => !read.some((other) => other.runId === runId));
        this.listings = [...read, ...behind].slice(0, newestRunsCount);
        // Those behind the first page that may still tell.
        for (const listing of behind)
            if (this.#seen.get(listing.runId) === 'not-told')
                yield listing;
    }
    async #look(runId, limits) {
        try {
            const run = await this.#options.api.getRun(runId, limits);
            this.#options.onRun(run);
            return run;
        }
        catch (error) {
            if ((0,api_error/* isRunNotFound */.jJ)(error))
                return null;
            throw error;
        }
    }
    #note(runId, run) {
        const commit = run.heads[0]?.commit ?? null;
        if (this.#newest === null || isNewer(runId, this.#newest.runId) || runId === this.#newest.runId) {
            this.#newest = { runId, commit };
        }
        this.#seen.set(runId, commit !== null ? 'other' : isFinal(run.status) ? 'not-told-at-its-end' : 'not-told');
    }
    /** With `if-no-run: start`, a run that had ended cancelled before the step began is none. */
    #counts(run) {
        if (this.#choice.ifNoRun !== 'start' || meaningOf(run.status) !== 'cancelled')
            return true;
        return !hadEndedBefore(run, this.#options.startedAtMs);
    }
}
function isSameRef(branch, ref) {
    return branch !== null && bareRef(branch) === bareRef(ref);
}
/** Runs are numbered from 1 on: ids of up to 64 bits, in digits. */
function isNewer(runId, otherRunId) {
    return BigInt(runId) > BigInt(otherRunId);
}
const shortestSearchIntervalMs = 3_000;
const longestSearchIntervalMs = 30_000;
/** A push and its run are seconds apart: looked for often at first, then less and less. */
function searchIntervalMs(elapsedMs, random) {
    const intervalMs = Math.min(longestSearchIntervalMs, Math.max(shortestSearchIntervalMs, elapsedMs / 8));
    return intervalMs * (0.9 + random() / 5);
}

;// CONCATENATED MODULE: ./compiled/gate/parts.js
/** How long the last look may take, when the time is up: from then, however late that is. */
const lastLookTimeLimitMs = 5_000;
/** Limits of what is asked until the time is up. */
function limitsOf({ signal, deadlineMs }) {
    return { signal, deadlineMs, patience: 'persist' };
}
/** Limits of a start: a cancellation lets no try begin, and one that is in flight go on. */
function startLimitsOf({ signal, graceSignal, deadlineMs }) {
    return { signal: graceSignal, newTriesSignal: signal, deadlineMs, patience: 'persist' };
}
/** Limits of what acts on a run: the same, and one try, as the run is looked at before each. */
function actLimitsOf(parts) {
    return { ...startLimitsOf(parts), patience: 'once' };
}
/** Limits of the look at the end of the time. */
function lastLimitsOf({ signal, clock, deadlineMs }) {
    const fromMs = Math.max(clock.nowMs(), deadlineMs);
    return { signal, deadlineMs: fromMs + lastLookTimeLimitMs, patience: 'once' };
}
function isTimeUp({ clock, deadlineMs }) {
    return clock.nowMs() >= deadlineMs;
}

;// CONCATENATED MODULE: ./compiled/gate/problem-of.js
/** What an error that ended a gate means for it. */


/** Why a gate could not do its work. */
function problemOf(error) {
    if (error instanceof NoIdTokenPermission)
        return { kind: 'no-id-token-permission' };
    if (error instanceof api_error/* ApiError */.hD)
        return { kind: 'api', error: error.problem };
    return { kind: 'internal', message: error instanceof Error ? error.message : String(error) };
}
/** True where a call ended because the gate's time was up. */
function isOutOfTime(error) {
    return error instanceof api_error/* ApiError */.hD && error.problem.failure.kind === 'out-of-time';
}
/**
 * The trouble of the look at the end of the time; null where the error is none that passes. That look is one try of
 * many: how often all of them failed is not its to say.
 */
function lastTroubleOf(error, hadGoodAnswer) {
    if (!(error instanceof api_error/* ApiError */.hD))
        return null;
    const { failure } = error.problem;
    if (failure.kind === 'out-of-time')
        return error.problem;
    // After a good answer the service is known to say so where it is asked too much; there is no minute left to ask again.
    const isFalseAlarm = failure.kind === 'refused' && failure.error.httpStatus === 401 && hadGoodAnswer;
    if (!isFalseAlarm && failure.kind !== 'unusable')
        return null;
    return { ...error.problem, failure: { kind: 'out-of-time', error: failure.error } };
}

;// CONCATENATED MODULE: ./compiled/gate/locate-run.js
/** Gets a gate to its run: by its number, by a search, or by starting one (contract, "The right run"). */




/** After a start, "run not found" is tolerated for so long (contract, "Trouble"). */
const notFoundToleranceMs = 60_000;
/** @throws ApiError */
async function locateRun(choice, parts) {
    switch (choice.kind) {
        case 'number': {
            const { runId } = choice;
            parts.emit({ kind: 'found', runId, isStarted: false });
            return { kind: 'found', runId, run: null, notFoundUntilMs: 0, listings: [] };
        }
        case 'start':
            return startRun(choice.parameters, parts);
        case 'search':
            return searchRun(choice, parts);
    }
}
async function startRun(parameters, parts) {
    parts.signal.throwIfAborted();
    parts.emit({ kind: 'starting' });
    let runId;
    try {
        runId = await parts.api.startRun(parameters, startLimitsOf(parts));
    }
    catch (error) {
        if ((0,api_error/* failureOf */.g5)(error)?.kind === 'uncertain' && parts.signal.aborted)
            parts.emit({ kind: 'maybe-started' });
        throw error;
    }
    parts.emit({ kind: 'found', runId, isStarted: true });
    const notFoundUntilMs = parts.clock.nowMs() + notFoundToleranceMs;
    return { kind: 'found', runId, run: null, notFoundUntilMs, listings: [] };
}
async function searchRun(choice, parts) {
    const { api, clock, random, pace, startedAtMs, deadlineMs, signal, keepSecrets } = parts;
    const appearByMs = Math.min(startedAtMs + choice.appearWithinMs, deadlineMs);
    const search = new RunSearch(choice, {
        api,
        startedAtMs,
        pause: () => pace.pause(clock, random, signal),
        onRun: (run) => {
            keepSecrets(run, 'searched');
        }
    });
    let hasReadOnceMore = false;
    for (let isFirst = true;; isFirst = false) {
        // Only a whole search that began after the time to appear says that there is no run.
        let isLast = clock.nowMs() >= appearByMs;
        let round;
        try {
            round = await search.round(isTimeUp(parts) ? lastLimitsOf(parts) : limitsOf(parts));
        }
        catch (error) {
            if (signal.aborted || !(isOutOfTime(error) || isTimeUp(parts)))
                throw error;
            const late = await lastRound(search, parts, error);
            if (late.kind === 'none')
                return late;
            round = late;
            isLast = true;
        }
        parts.emit({ kind: 'searched', search: search.view });
        if (round.kind === 'found') {
            keepSecrets(round.run, 'followed');
            parts.emit({ kind: 'found', runId: round.runId, isStarted: false });
            return { ...round, notFoundUntilMs: 0, listings: search.listings };
        }
        if (round.kind === 'no-commit-told') {
            const { kind, runsSeen } = round;
            return ended({ kind: 'error', problem: { kind, wanted: choice.commit ?? '', runsSeen } });
        }
        if (isLast) {
            if (choice.ifNoRun !== 'start')
                return ended({ kind: 'no-run', isSkipped: choice.ifNoRun === 'skip' });
            if (isTimeUp(parts))
                return ended({ kind: 'timed-out', trouble: null });
            if (hasReadOnceMore)
                return startRun(choice.parameters, parts);
            // Right before the start the list is read once more: another workflow may have been faster.
            hasReadOnceMore = true;
            continue;
        }
        if (isFirst)
            parts.emit({ kind: 'searching' });
        const { pollInterval } = parts.settings;
        const scheduledMs = pollInterval === 'auto' ? searchIntervalMs(clock.nowMs() - startedAtMs, random) : pollInterval.fixedMs;
        const waitMs = pace.after(scheduledMs, random);
        await clock.sleep(Math.max(0, Math.min(waitMs, appearByMs - clock.nowMs())), signal);
    }
}
/** The time was up in the middle of a round: one more, which may take a moment longer. */
async function lastRound(search, parts, error) {
    try {
        // What failed may have been the last round itself.
        const trouble = lastTroubleOf(error, false);
        if (trouble !== null && !isOutOfTime(error))
            return ended({ kind: 'timed-out', trouble });
        return await search.round(lastLimitsOf(parts));
    }
    catch (lastError) {
        const trouble = lastTroubleOf(lastError, false);
        if (parts.signal.aborted || trouble === null)
            throw lastError;
        return ended({ kind: 'timed-out', trouble });
    }
}
function ended(outcome) {
    return { kind: 'none', outcome };
}

;// CONCATENATED MODULE: ./compiled/gate/past-runs.js

/** Past runs that are learned from; the token API lists 30 at most. */
const pastRunsCount = 30;
/**
 * Asks once for the past runs of the pipeline, the followed one left out. Nothing where there is no answer:
 * it is no more than a help. Never throws.
 */
async function learnPastRuns(api, followedRunId, limits) {
    try {
        const { runs } = await api.listRuns(pastRunsCount, null, { ...limits, patience: 'once' });
        return pastRunsOf(runs.filter(({ runId }) => runId !== followedRunId));
    }
    catch {
        return [];
    }
}
/** The runs of a list that have ended and whose times are known, in the list's order. */
function pastRunsOf(listings) {
    return listings.flatMap(({ status, startedAtMs, finishedAtMs }) => {
        if (!isFinal(status) || startedAtMs === null || finishedAtMs === null)
            return [];
        const durationMs = finishedAtMs - startedAtMs;
        return durationMs > 0 ? [{ durationMs, succeeded: meaningOf(status) === 'success' }] : [];
    });
}

;// CONCATENATED MODULE: ./compiled/run/changes.js

/**
 * The changes from `previous` (null at the first look) to `current`, in the run's order.
 * Stages and jobs are matched by position and name or id, since names need not be unique.
 */
function changesBetween(previous, current) {
    // The answer was word for word the one before (`api/answer-memory.ts`).
    if (previous === current)
        return [];
    const ofRun = previous?.status.toUpperCase() === current.status.toUpperCase()
        ? []
        : [{ kind: 'run-status', status: current.status }];
    const previousStages = new Map(previous?.stages.map((stage, index) => [`${index}/${stage.name}`, stage]));
    const ofStages = current.stages.flatMap((stage, index) => stageChanges(previousStages.get(`${index}/${stage.name}`) ?? null, stage));
    return isFinal(current.status) ? [...ofStages, ...ofRun] : [...ofRun, ...ofStages];
}
function stageChanges(previous, stage) {
    const previousJobs = new Map(previous?.jobs.map((job, index) => [jobKey(job, index), job]));
    const jobs = stage.jobs.flatMap((job, index) => jobChanges(previousJobs.get(jobKey(job, index)) ?? null, job, stage));
    const [before, now] = [phaseOf(previous), phaseOf(stage)];
    if (now === 'ended') {
        if (before === 'ended' && meaningOf(previous?.status ?? '') === meaningOf(stage.status))
            return jobs;
        // Seen for the first time when it was over already: its jobs are history, the stage's line says it all.
        return [...(previous === null ? [] : jobs), { kind: 'stage-ended', stage }];
    }
    const hasBegun = now !== 'not-begun' && (before === 'not-begun' || before === 'ended');
    return hasBegun ? [{ kind: 'stage-started', stage }, ...jobs] : jobs;
}
function jobChanges(previous, job, stage) {
    const [before, now] = [phaseOf(previous), phaseOf(job)];
    if (now === 'not-begun' || (before === now && !isAnotherEnd(previous, job)))
        return [];
    const kind = now === 'ended'
        ? 'job-ended'
        : now === 'waiting'
            ? 'job-waiting'
            : before === 'waiting'
                ? 'job-resumed'
                : 'job-started';
    return [{ kind, stage, job }];
}
/** Whether a job that had ended before has ended again between the looks: tried again, by whomever. */
function isAnotherEnd(previous, job) {
    if (previous === null || !isFinal(job.status))
        return false;
    if (meaningOf(previous.status) !== meaningOf(job.status))
        return true;
    return previous.startedAtMs !== null && job.startedAtMs !== null && previous.startedAtMs !== job.startedAtMs;
}
function phaseOf(part) {
    if (part === null)
        return 'not-begun';
    if (isFinal(part.status))
        return 'ended';
    const meaning = meaningOf(part.status);
    if (meaning === 'waiting')
        return 'waiting';
    return meaning === 'running' || meaning === 'cancelling' ? 'running' : 'not-begun';
}
function jobKey(job, index) {
    return job.id ?? `${index}/${job.name}`;
}

;// CONCATENATED MODULE: ./compiled/gate/deploy-orders.js
/** Reads the deploy orders of jobs that deploy to hosts right now: whether they pause, and how far they are. */



/** An order holds a look up for no longer than this. */
const deploy_orders_timeLimitMs = 3_000;
/** How often the order of a running deployment is read; one that waits may pause, and is read at each look. */
const runningIntervalMs = 10_000;
class DeployOrders {
    #api;
    #clock;
    #refused = new Set();
    #told = new Set();
    #readAtMs = new Map();
    constructor(api, clock) {
        this.#api = api;
        this.#clock = clock;
    }
    /** @throws ApiError only where its signal aborted */
    async read(run, limits) {
        const due = jobsOf(run).flatMap((job) => {
            const orderId = job.job.deployOrderId;
            return orderId === null || this.#refused.has(orderId) || !this.#isDue(job, orderId)
                ? []
                : [{ job, orderId }];
        });
        const readings = await Promise.all(due.map(({ job, orderId }) => this.#readOne(job, orderId, limits)));
        return readings.filter((reading) => reading !== null);
    }
    #isDue({ job }, orderId) {
        const meaning = meaningOf(job.status);
        if (meaning === 'waiting')
            return true;
        const readAtMs = this.#readAtMs.get(orderId) ?? Number.NEGATIVE_INFINITY;
        return meaning === 'running' && this.#clock.nowMs() - readAtMs >= runningIntervalMs;
    }
    async #readOne(job, orderId, limits) {
        const nowMs = this.#clock.nowMs();
        this.#readAtMs.set(orderId, nowMs);
        try {
            const deadlineMs = Math.min(Math.max(limits.deadlineMs, nowMs + 1), nowMs + deploy_orders_timeLimitMs);
            const order = await this.#api.getDeployOrder(orderId, { ...limits, deadlineMs, patience: 'once' });
            return { kind: 'read', job, orderId, order };
        }
        catch (error) {
            limits.signal.throwIfAborted();
            if (!(error instanceof api_error/* ApiError */.hD))
                throw error;
            if (error.problem.failure.kind === 'refused')
                this.#refused.add(orderId);
            if (this.#told.has(orderId))
                return null;
            this.#told.add(orderId);
            return { kind: 'unreadable', job, error: error.problem };
        }
    }
}

;// CONCATENATED MODULE: ./compiled/gate/watch-run.js
/** Looks at a run: each snapshot, and what belongs to it, is taken in and told. */






/** Between two looks at a run that was started and can't be seen yet. */
const notFoundIntervalMs = 2_000;
class RunWatch {
    #parts;
    #deployOrders;
    #onSnapshot;
    #notFoundUntilMs = 0;
    /** @param onSnapshot is given each snapshot after everybody has been told of it; must not wait */
    constructor(parts, onSnapshot) {
        this.#parts = parts;
        this.#deployOrders = new DeployOrders(parts.api, parts.clock);
        this.#onSnapshot = onSnapshot;
    }
    /** Of a run that was just started: until when it may not be found, in ms since 1970. */
    tolerateNotFound(untilMs) {
        this.#notFoundUntilMs = untilMs;
    }
    /** The run as it is now. @throws ApiError */
    async look(limits) {
        const { api, clock, view } = this.#parts;
        for (;;) {
            try {
                return await this.see(await api.getRun(view().runId ?? '', limits), limits);
            }
            catch (error) {
                if (!(0,api_error/* isRunNotFound */.jJ)(error) || clock.nowMs() >= this.#notFoundUntilMs)
                    throw error;
                await clock.sleep(notFoundIntervalMs, limits.signal);
            }
        }
    }
    /** Takes in a snapshot; gives it as the view has it. @throws ApiError where the signal aborted */
    async see(told, limits) {
        const { view, emit, keepSecrets } = this.#parts;
        keepSecrets(told, 'followed');
        const run = completed(told, view().run);
        const readings = isFinal(run.status) ? [] : await this.#deployOrders.read(run, limits);
        const { deployOrders: before, run: runBefore } = view();
        const read = readings.flatMap((one) => (one.kind === 'read' ? [[one.orderId, one.order]] : []));
        const orders = { ...before, ...Object.fromEntries(read) };
        const paused = Object.entries(orders).flatMap(([id, { status }]) => (isPaused(status) ? [id] : []));
        const waits = isFinal(run.status) ? [] : personWaitsOf(run, paused);
        emit({ kind: 'looked', run, changes: changesBetween(runBefore, run), waits });
        for (const reading of readings) {
            if (reading.kind === 'unreadable') {
                emit({ kind: 'deploy-order-unreadable', job: reading.job, error: reading.error });
            }
            else if (!isSameProgress(before[reading.orderId], reading.order)) {
                emit({ kind: 'deploy-order', job: reading.job, order: reading.order });
            }
        }
        this.#onSnapshot(run);
        return run;
    }
}
/** `Waiting` (暂停) of a deploy order is a pause between batches. */
function isPaused(orderStatus) {
    return orderStatus.toLowerCase() === 'waiting';
}
function isSameProgress(before, now) {
    return (before?.status === now.status &&
        before.currentBatch === now.currentBatch &&
        before.totalBatch === now.totalBatch);
}

;// CONCATENATED MODULE: ./compiled/gate/follow-run.js
/** Follows one run from its search to its end: looks, lets the policy decide, and does what it says. */














/** Between two looks at a run of which a job was just tried again. */
const soonMs = 2_000;
/** A look with less time than this is left to the last one, which has time of its own. */
const shortestLookMs = 1_000;
/** How long reading the logs of failed jobs may take, in all. */
const logsTimeLimitMs = 30_000;
/** One gate at work. */
class RunFollower {
    #request;
    #parts;
    #schedule;
    #watch;
    #logs = null;
    #name = null;
    #history = [];
    constructor(request, parts) {
        const { random, settings } = parts;
        const { pollInterval } = settings;
        this.#request = request;
        this.#parts = parts;
        this.#schedule =
            pollInterval === 'auto' ? adaptiveSchedule({ random }) : fixedSchedule(pollInterval.fixedMs);
        this.#watch = new RunWatch(parts, (run) => this.#logs?.look(run));
    }
    /** How the gate ends. @throws Error where it is to end by its signal */
    async follow() {
        const { signal } = this.#parts;
        const { run } = this.#request;
        const locating = locateRun(run, this.#parts);
        // Always second: who asks first signs in for all, and the name has little time.
        if (run.kind !== 'number')
            this.#learnName();
        try {
            const located = await locating;
            const outcome = located.kind === 'none' ? located.outcome : await this.#followToItsEnd(located);
            if (this.#parts.view().pipelineName === null)
                await this.#name;
            return outcome;
        }
        catch (error) {
            signal.throwIfAborted();
            const trouble = isOutOfTime(error) ? error.problem : null;
            return trouble === null ? { kind: 'error', problem: problemOf(error) } : { kind: 'timed-out', trouble };
        }
    }
    /** The service has asked for fewer requests. */
    throttled() {
        this.#logs?.throttled();
    }
    /** Shows what is left to show of the jobs' logs. */
    async finishLogs(outcome) {
        const { clock, view, signal } = this.#parts;
        const { run } = view();
        const limits = { signal, deadlineMs: clock.nowMs() + logsTimeLimitMs, patience: 'persist' };
        if (run !== null)
            await this.#logs?.finish(run, isGood(outcome), limits);
        // One that is left, as it waits for a person, may have ended when it is looked at once more.
        if (outcome.kind !== 'blocked')
            this.#logs?.stop();
    }
    /** One look more, at a gate that was left: its run may have ended since. */
    async lookOnceMore() {
        try {
            await this.#watch.look(lastLimitsOf(this.#parts));
            const action = this.#decide(false);
            return action.kind === 'end' && action.outcome.kind !== 'timed-out' ? action.outcome : null;
        }
        catch {
            return null;
        }
    }
    /** Stops the run, unless it is known to have ended. Never throws. */
    async stop(limits) {
        const { view } = this.#parts;
        const { runId, run, retry } = view();
        const mayGoOn = retry.isInFlight || (retry.sentAtMs !== null && !retry.hasGoneOn);
        // A run of another commit is somebody else's.
        if (commitProblemOf(view()) !== null)
            return;
        if (runId !== null && (run === null || !isFinal(run.status) || mayGoOn)) {
            await stopRun({ ...this.#acting(runId), limits });
        }
    }
    async #followToItsEnd(located) {
        const { api, clock, signal, settings, redact, emit } = this.#parts;
        this.#history = pastRunsOf(located.listings.filter(({ runId }) => runId !== located.runId));
        this.#logs = new JobLogs({
            api,
            runId: located.runId,
            choice: settings.logs,
            clock,
            redact,
            emit,
            signal,
            attemptOf: (slot) => this.#parts.view().retry.jobs.find((job) => job.slot === slot)?.attempts ?? 1
        });
        try {
            this.#watch.tolerateNotFound(located.notFoundUntilMs);
            const limits = limitsOf(this.#parts);
            const looking = located.run === null ? this.#watch.look(limits) : this.#watch.see(located.run, limits);
            this.#learnName();
            await looking;
            this.#learnHistory(located);
            for (;;) {
                const outcome = await this.#act();
                // What was seen may be from before the time was up: an answer comes late where a machine slept.
                if (outcome?.kind === 'timed-out')
                    return await this.#lastLook();
                if (outcome !== null)
                    return outcome;
                const waitMs = this.#waitMs();
                const leftMs = this.#parts.deadlineMs - clock.nowMs();
                // A look that begins right before the end would be cut by it.
                const isLast = waitMs > leftMs - shortestLookMs;
                await clock.sleep(Math.max(0, isLast ? leftMs : waitMs), signal);
                if (isLast)
                    return await this.#lastLook();
                await this.#watch.look(limitsOf(this.#parts));
            }
        }
        catch (error) {
            if (signal.aborted || !isOutOfTime(error))
                throw error;
            return this.#lastLook();
        }
    }
    /** Does what the policy says until there is nothing to do but wait; the outcome where the gate has ended. */
    async #act() {
        for (;;) {
            const action = this.#decide(isTimeUp(this.#parts));
            switch (action.kind) {
                case 'wait':
                    return null;
                case 'end':
                    return action.outcome;
                case 'note-decided':
                    this.#noteDecided(action);
                    break;
                case 'decide-gate':
                case 'retry-jobs': {
                    const outcome = await this.#carryOut(action);
                    if (outcome !== null)
                        return outcome;
                }
            }
        }
    }
    /** Acts, if the policy says the same after a fresh look. */
    async #carryOut(action) {
        const { view } = this.#parts;
        const acting = this.#acting(view().runId ?? '');
        // After the retry there is no asking for what the failed try had logged.
        if (action.kind === 'retry-jobs')
            await this.#logs?.keepTries(action.jobs, limitsOf(this.#parts));
        await this.#watch.look(limitsOf(this.#parts));
        const again = this.#decide(isTimeUp(this.#parts));
        if (action.kind === 'decide-gate' && again.kind === 'decide-gate') {
            if (again.gate.job.id !== action.gate.job.id)
                return null;
            const problem = await decideGate(acting, again.decision, again.gate);
            return problem === null ? null : { kind: 'error', problem };
        }
        if (action.kind === 'retry-jobs' && again.kind === 'retry-jobs')
            await retryJobs(acting, again.jobs);
        return null;
    }
    #decide(isTimeUp) {
        const { view, settings, clock } = this.#parts;
        return decide(view(), settings, { nowMs: clock.nowMs(), isTimeUp });
    }
    #noteDecided({ decision, gate }) {
        const { status } = gate.job;
        this.#parts.emit({ kind: 'acted', act: { kind: decision, gate }, result: { kind: 'by-others', status } });
    }
    /** The look at the end of the time: one request, which may take a moment longer. */
    async #lastLook() {
        try {
            await this.#watch.look(lastLimitsOf(this.#parts));
            for (;;) {
                const action = this.#decide(true);
                if (action.kind === 'end')
                    return action.outcome;
                if (action.kind !== 'note-decided')
                    return { kind: 'timed-out', trouble: null };
                this.#noteDecided(action);
            }
        }
        catch (error) {
            const trouble = lastTroubleOf(error, this.#parts.view().run !== null);
            if (this.#parts.signal.aborted)
                throw error;
            if (trouble === null && !(0,api_error/* isRunNotFound */.jJ)(error))
                throw error;
            return { kind: 'timed-out', trouble };
        }
    }
    #waitMs() {
        const { clock, pace, random, view } = this.#parts;
        const { run, waits, retry } = view();
        if (run === null)
            return soonMs;
        const scheduledMs = this.#schedule({
            nowMs: clock.nowMs(),
            stages: run.stages,
            awaitsPerson: waits.length > 0,
            history: this.#history
        });
        const isSettling = retry.sentAtMs !== null && !retry.hasGoneOn;
        return pace.after(isSettling ? Math.min(soonMs, scheduledMs) : scheduledMs, random);
    }
    #acting(runId) {
        const { api, clock, random, signal, emit } = this.#parts;
        const look = () => this.#watch.look(limitsOf(this.#parts));
        return { api, clock, random, runId, limits: actLimitsOf(this.#parts), signal, look, emit };
    }
    /** Asks for the pipeline's name, once, beside all else. */
    #learnName() {
        this.#name ??= learnPipelineName(this.#parts);
    }
    /** Learns, in the background, how long past runs took: the adaptive schedule plans by it. */
    #learnHistory({ runId, listings }) {
        const { api, settings, view } = this.#parts;
        const { run } = view();
        const isOver = run === null || isFinal(run.status) || meaningOf(run.status) === 'cancelling';
        if (listings.length > 0 || isOver || !settings.wait || settings.pollInterval !== 'auto')
            return;
        void learnPastRuns(api, runId, limitsOf(this.#parts)).then((history) => {
            this.#history = history;
        });
    }
}

;// CONCATENATED MODULE: ./compiled/gate/step-gate.js



class StepGate {
    #request;
    #parts;
    #ending = new AbortController();
    #view;
    #follower = null;
    /** Its work, which never fails; at first there is none. */
    work = Promise.resolve();
    constructor(request, parts) {
        this.#request = request;
        this.#parts = parts;
        this.#view = viewOf(request, parts.settings, parts.startedAtMs);
    }
    /** What is known by now. */
    get view() {
        return this.#view;
    }
    /** Takes an event into the view, and tells of it. */
    take(event) {
        this.#view = reduce(this.#view, event, this.#parts.settings, this.#parts.clock.nowMs());
        this.#parts.tell(event, this.#view);
    }
    /** How the gate ends. @throws Error where it is to end by its signal */
    async follow() {
        try {
            this.#follower = this.#createFollower();
        }
        catch (error) {
            return { kind: 'error', problem: problemOf(error) };
        }
        return this.#follower.follow();
    }
    /** Ends it before its run has ended. */
    end(outcome) {
        this.take({ kind: 'ended', outcome });
        this.#ending.abort(new Error('the step ends'));
    }
    /** Looks once more at a gate that was left: its run may have ended since. Never throws. */
    async lookOnceMore() {
        const outcome = (await this.#follower?.lookOnceMore()) ?? null;
        if (outcome !== null)
            this.take({ kind: 'ended', outcome });
    }
    /** Shows what is left to show of the jobs' logs. Never throws. */
    async finishLogs() {
        const { outcome } = this.#view;
        if (outcome !== null)
            await this.#follower?.finishLogs(outcome).catch(() => undefined);
    }
    /** Stops the run, unless it is known to have ended. Never throws. */
    async stop(limits) {
        await this.#follower?.stop(limits);
    }
    /** @throws NoIdTokenPermission */
    #createFollower() {
        const { apiOf, pace, settings, signal, startedAtMs } = this.#parts;
        const api = apiOf(this.#request, {
            began: (service, operation, error) => {
                const failure = { kind: 'out-of-time', error };
                this.take({ kind: 'trouble', error: { service, operation, failure } });
            },
            ended: (_service, tries, durationMs) => {
                this.take({ kind: 'recovered', tries, durationMs });
            },
            throttled: () => {
                pace.throttled();
                this.#follower?.throttled();
            }
        });
        return new RunFollower(this.#request, {
            ...this.#parts,
            keepSecrets: (run, role) => {
                this.#parts.keepSecrets(this.#request, run, role);
            },
            api,
            deadlineMs: startedAtMs + settings.timeoutMs,
            signal: AbortSignal.any([signal, this.#ending.signal]),
            view: () => this.#view,
            emit: (event) => {
                this.take(event);
            }
        });
    }
}

;// CONCATENATED MODULE: ./compiled/gate/follow-runs.js



/** How long after a cancellation something that was sent is awaited, and a run is stopped. */
const cancelTimeLimitMs = 3_000;
/** How long a cancellation waits for what was sent before it stops a run whose number is known. */
const settleTimeLimitMs = 1_500;
/** How long stopping a run may take, when the time is up. */
const stopTimeLimitMs = 10_000;
/**
 * Follows all runs and reports. On abort it ends by itself within 3 s: it tells what is known at once, awaits a
 * start that is in flight, and stops what is to be stopped.
 *
 * @returns what is known of each gate at the end, in the order of the requests
 */
async function followRuns(requests, settings, following, signal) {
    return new Step(requests, settings, following, signal).follow();
}
class Step {
    #settings;
    #following;
    #signal;
    #grace = new AbortController();
    #gates;
    constructor(requests, settings, following, signal) {
        this.#settings = settings;
        this.#following = following;
        this.#signal = signal;
        const pace = new Pace(requests.length);
        this.#gates = requests.map((request) => new StepGate(request, {
            ...following,
            settings,
            signal,
            graceSignal: this.#grace.signal,
            startedAtMs: following.clock.nowMs(),
            pace,
            tell: (event, view) => {
                following.observer.see(event, view, this.#views);
            }
        }));
    }
    async follow() {
        const { observer } = this.#following;
        for (const gate of this.#gates)
            gate.work = this.#followGate(gate);
        await Promise.race([Promise.all(this.#gates.map(({ work }) => work)), abortOf(this.#signal)]);
        if (!this.#signal.aborted && this.#isSeveral)
            await this.#lookOnceMore();
        if (!this.#signal.aborted)
            observer.conclude(this.#views);
        if (!this.#signal.aborted && !this.#isSeveral)
            await Promise.race([this.#finishAll(), abortOf(this.#signal)]);
        if (this.#signal.aborted)
            await this.#cancel();
        else
            await this.#report();
        return this.#views;
    }
    get #views() {
        return this.#gates.map(({ view }) => view);
    }
    get #isSeveral() {
        return this.#gates.length > 1;
    }
    /** Follows one gate to its end. Never throws. */
    async #followGate(gate) {
        let outcome;
        try {
            outcome = await gate.follow();
        }
        catch {
            // Its signal: whoever aborted it says how it ended.
            return;
        }
        if (gate.view.outcome !== null || this.#signal.aborted)
            return;
        gate.take({ kind: 'ended', outcome });
        this.#endOthers(outcome);
        if (this.#isSeveral)
            await this.#finish(gate);
    }
    /** What the end of one gate means for the others. */
    #endOthers(outcome) {
        const isForAll = outcome.kind === 'error' && isWrongForAll(outcome.problem);
        if (!isForAll && !(this.#settings.failFast && !isGood(outcome)))
            return;
        const theirs = isForAll ? outcome : { kind: 'pending', why: 'failed-fast' };
        for (const other of this.#gates.filter(({ view }) => view.outcome === null)) {
            other.end(theirs);
        }
    }
    /** One that was left, as it waits for a person, is looked at once more before the step ends. */
    async #lookOnceMore() {
        // One that has ended the others stays as it ended: they were followed no further.
        const left = this.#gates.filter(({ view: { outcome } }) => outcome?.kind === 'blocked' && (outcome.isHandedOver || !this.#settings.failFast));
        await Promise.all(left.map(async (gate) => {
            await gate.lookOnceMore();
            if (gate.view.outcome?.kind !== 'blocked')
                await this.#finish(gate);
        }));
    }
    async #finishAll() {
        await Promise.all(this.#gates.map((gate) => this.#finish(gate)));
    }
    /** Stops a run whose time is up, if asked, and shows the logs. Never throws. */
    async #finish(gate) {
        const deadlineMs = this.#following.clock.nowMs() + stopTimeLimitMs;
        if (gate.view.outcome?.kind === 'timed-out' && this.#settings.stopOnTimeout) {
            await gate.stop({ signal: this.#signal, deadlineMs, patience: 'persist' });
        }
        await gate.finishLogs();
    }
    async #report() {
        const { observer } = this.#following;
        observer.write(this.#views);
        await observer.end(this.#views, this.#signal);
        if (this.#signal.aborted)
            await this.#cancel();
    }
    /** Ends within 3 s: first what needs no network, then the rest side by side. */
    async #cancel() {
        const { observer } = this.#following;
        const isAllGood = this.#gates.every(({ view }) => view.outcome !== null && isGood(view.outcome));
        for (const gate of this.#gates) {
            // Of several gates, what is known of those that had ended stays; a cancelled step is never a good one.
            const stays = this.#isSeveral && gate.view.outcome !== null && !isAllGood;
            if (!stays)
                gate.take({ kind: 'ended', outcome: { kind: 'workflow-cancelled' } });
        }
        observer.conclude(this.#views);
        observer.write(this.#views);
        const written = this.#revision;
        const done = new AbortController();
        const timeIsUp = this.#following.clock.sleep(cancelTimeLimitMs, done.signal).then(() => {
            this.#grace.abort(new Error('the time after a cancellation is up'));
        }, () => undefined);
        const end = observer.end(this.#views, this.#grace.signal);
        await Promise.all([...this.#gates.map((gate) => this.#stopCancelled(gate)), end]);
        done.abort();
        await timeIsUp;
        if (this.#revision !== written)
            observer.write(this.#views);
    }
    get #revision() {
        return this.#gates.reduce((sum, { view }) => sum + view.revision, 0);
    }
    async #stopCancelled(gate) {
        const { clock } = this.#following;
        const deadlineMs = clock.nowMs() + cancelTimeLimitMs;
        const limits = { signal: this.#grace.signal, deadlineMs, patience: 'persist' };
        // Without the run's number there is nothing to stop: it is awaited to the last.
        if (gate.view.runId === null)
            await gate.work;
        else
            await Promise.race([
                gate.work,
                clock.sleep(settleTimeLimitMs, this.#grace.signal).catch(() => undefined)
            ]);
        if (!this.#settings.stopOnCancel) {
            await gate.work;
            return;
        }
        await gate.stop(limits);
        const wasRetrying = gate.view.retry.isInFlight;
        // What is in flight ends by the grace signal at the latest; a retry that landed after the stop goes on.
        await gate.work;
        if (wasRetrying)
            await gate.stop(limits);
    }
}
/** Resolves when the signal aborts. */
function abortOf(signal) {
    if (signal.aborted)
        return Promise.resolve();
    return new Promise((resolve) => {
        signal.addEventListener('abort', () => {
            resolve();
        }, { once: true });
    });
}

;// CONCATENATED MODULE: ./compiled/github/event.js

/**
 * @param value the parsed event file; anything unexpected in it counts as not said
 * @param environment for GITHUB_EVENT_NAME, GITHUB_ACTOR, GITHUB_SHA, GITHUB_HEAD_REF and GITHUB_REF_NAME
 */
function readGitHubEvent(value, environment) {
    const event = (0,lenient/* recordOf */.zv)(value);
    const eventName = (0,lenient/* wordOf */.aG)(environment['GITHUB_EVENT_NAME']);
    const repository = (0,lenient/* recordOf */.zv)(event['repository']);
    const pullRequest = (0,lenient/* recordOf */.zv)(event['pull_request']);
    // The head's repository is null where the fork has been deleted.
    const isFork = repositoryOf(pullRequest['head']) !== repositoryOf(pullRequest['base']);
    // Workflows of this event run in the base repository's name, with its secrets.
    const hasSecrets = eventName === 'pull_request_target';
    const about = commitOf(eventName, event, environment);
    const sha = (0,lenient/* wordOf */.aG)(about?.sha)?.toLowerCase();
    return {
        eventName,
        isPublicRepository: repository['private'] === false || repository['visibility'] === 'public',
        withheld: environment['GITHUB_ACTOR'] === 'dependabot[bot]'
            ? 'dependabot'
            : isFork && !hasSecrets
                ? 'fork'
                : null,
        pullRequestNumber: event_numberOf(pullRequest) ?? namedPullRequest(event),
        commit: about !== null && sha !== undefined && isFullSha(sha)
            ? { sha, source: `github.${about.source}` }
            : null,
        ref: (0,lenient/* wordOf */.aG)(about?.ref)
    };
}
/**
 * The commit that an event is about, by the event's name alone (contract, "The right run"): a payload holds keys that
 * others wrote, and `issue_comment` runs on the default branch, whatever it is about. Null where there is none.
 *
 * The ref is what that commit was built as. GITHUB_HEAD_REF and GITHUB_REF_NAME tell it for most events, but name
 * the default branch, or `refs/pull/…/merge`, where a workflow follows what happened elsewhere; then the payload
 * does, or nothing: with a wrong ref the right run would be warned of. A commit that a merge made is on the base.
 */
function commitOf(eventName, event, environment) {
    const about = (key) => (0,lenient/* recordOf */.zv)(event[key]);
    switch (eventName) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
        case 'pull_request_review_comment': {
            const { merged, merge_commit_sha: mergeCommit, head: headValue, base } = about('pull_request');
            if (merged === true) {
                const source = 'event.pull_request.merge_commit_sha';
                return { sha: mergeCommit, source, ref: (0,lenient/* recordOf */.zv)(base)['ref'] };
            }
            const head = (0,lenient/* recordOf */.zv)(headValue);
            const ref = (0,lenient/* wordOf */.aG)(environment['GITHUB_HEAD_REF']) ?? head['ref'];
            return { sha: head['sha'], source: 'event.pull_request.head.sha', ref };
        }
        case 'workflow_run': {
            const { event: origin, head_sha: sha, head_branch: ref } = about('workflow_run');
            // Such a run is on the default branch, whatever pull request it is about.
            if (origin === 'pull_request_target' || origin === 'issue_comment')
                return null;
            return { sha, source: 'event.workflow_run.head_sha', ref };
        }
        case 'merge_group': {
            const { head_sha: sha } = about('merge_group');
            return { sha, source: 'event.merge_group.head_sha', ref: refOfWorkflow(environment) };
        }
        case 'check_suite': {
            const { head_sha: sha, head_branch: ref } = about('check_suite');
            return { sha, source: 'event.check_suite.head_sha', ref };
        }
        case 'check_run': {
            const { head_sha: sha, check_suite: suite } = about('check_run');
            return { sha, source: 'event.check_run.head_sha', ref: (0,lenient/* recordOf */.zv)(suite)['head_branch'] };
        }
        case 'status':
            return { sha: event['sha'], source: 'event.sha', ref: null };
        case 'repository_dispatch': {
            const { sha } = about('client_payload');
            // Anything could be written there: a tag or a shortened sha is no proof.
            return (0,lenient/* textOf */.b6)(sha).length === 40 ? { sha, source: 'event.client_payload.sha', ref: null } : null;
        }
        case 'push':
        case 'create':
        case 'release':
        case 'registry_package':
        case 'deployment':
        case 'deployment_status':
        case 'workflow_dispatch':
        case 'schedule':
        case 'workflow_call':
            return { sha: environment['GITHUB_SHA'], source: 'sha', ref: refOfWorkflow(environment) };
        default:
            return null;
    }
}
function refOfWorkflow(environment) {
    return (0,lenient/* wordOf */.aG)(environment['GITHUB_HEAD_REF']) ?? (0,lenient/* wordOf */.aG)(environment['GITHUB_REF_NAME']);
}
/** The repository of a pull request's head or base. */
function repositoryOf(end) {
    return (0,lenient/* textOf */.b6)((0,lenient/* recordOf */.zv)((0,lenient/* recordOf */.zv)(end)['repo'])['full_name']);
}
/** SHA-1 or SHA-256, in lower case. */
function isFullSha(sha) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
}
/** The pull request of a comment, or the only one of a workflow run; a fork's run names none. */
function namedPullRequest(event) {
    const issue = (0,lenient/* recordOf */.zv)(event['issue']);
    // A comment on an issue has no pull request beside it.
    if ((0,lenient/* isRecord */.u4)(issue['pull_request']))
        return event_numberOf(issue);
    const [first, ...others] = (0,lenient/* recordsOf */.M$)((0,lenient/* recordOf */.zv)(event['workflow_run'])['pull_requests']);
    return first === undefined || others.length > 0 ? null : event_numberOf(first);
}
function event_numberOf({ number }) {
    return typeof number === 'number' ? number : null;
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./compiled/github/actions-core.js
/**
 * The part of @actions/core that the gate needs: how an output is written into the runner's file. The package's
 * index would load an HTTP client for its OpenID Connect helper too, a third of the start-up time
 * (docs/decisions.md); its `exports` name no parts, hence the path.
 */


;// CONCATENATED MODULE: ./compiled/github/runner-files.js
/** The files through which a step speaks to the runner: outputs and job summary. Writes are synchronous. */



/** Where outputs are set. */
class OutputFile {
    #path;
    #command;
    /**
     * @param path `GITHUB_OUTPUT`
     * @param command sets an output where the runner gives no file, as older ones do
     */
    constructor(path, command) {
        this.#path = path === undefined || path === '' ? null : path;
        this.#command = command;
    }
    /**
     * Sets an output; of several values for one name the last counts.
     *
     * @throws Error of node:fs where the file can't be written
     */
    set(name, value) {
        if (this.#path === null)
            this.#command(name, value);
        else
            (0,external_node_fs_namespaceObject.appendFileSync)(this.#path, `${prepareKeyValueMessage(name, value)}${external_node_os_namespaceObject.EOL}`);
    }
}
/** The step's part of the job summary. Written again, it replaces what it wrote before. */
class SummaryFile {
    #path;
    #startBytes = null;
    /** @param path `GITHUB_STEP_SUMMARY` */
    constructor(path) {
        this.#path = path === undefined || path === '' ? null : path;
    }
    /** False where the runner gives no summary file. */
    get isAvailable() {
        return this.#path !== null;
    }
    /** @throws Error of node:fs where the file can't be written */
    write(text) {
        if (this.#path === null)
            return;
        if (this.#startBytes === null)
            this.#startBytes = (0,external_node_fs_namespaceObject.statSync)(this.#path, { throwIfNoEntry: false })?.size ?? 0;
        else
            (0,external_node_fs_namespaceObject.truncateSync)(this.#path, this.#startBytes);
        (0,external_node_fs_namespaceObject.appendFileSync)(this.#path, text);
    }
}
/** What the event file says; an empty object where there is none that can be read. */
function readEvent(path) {
    if (path === undefined || path === '')
        return {};
    try {
        return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./compiled/text/remote-text.js
/**
 * Text that others wrote (names, messages, logs), made fit to stand in our own lines
 * (contract, "Remote text").
 */
/** Characters that turn the reading direction or vanish: they make a text look like another one. */
const invisible = /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f]/g;
const laterControl = /[\u0080-\u009f]/g;
/** A zero width joiner that does not join two emoji. */
const strayJoiner = /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
/** One line: breaks and tabs are blanks, control and direction characters are made visible. */
function singleLine(text) {
    return visible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' '));
}
/** Control and direction characters made visible, line breaks among them. */
function visible(text) {
    return text
        .replace(control, (character) => character === '\u007f' ? '\u2421' : String.fromCharCode(0x2400 + character.charCodeAt(0)))
        .replace(laterControl, '\ufffd')
        .replace(invisible, '\ufffd')
        .replace(strayJoiner, '\ufffd')
        .toWellFormed();
}
/**
 * A line that the runner does not obey: `##[` is broken wherever it stands, `::` after leading blanks.
 * Source: actions/runner, ActionCommand.TryParse and TryParseV2.
 */
function withoutCommands(line) {
    return line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ');
}
/** A job's log without terminal colours: for pages, where they mean nothing. */
function withoutColours(text) {
    // eslint-disable-next-line no-control-regex
    return text.replace(/\u001b\[[0-9;:]*m/g, '');
}
/** A text without any sequence that a terminal obeys, colours among them (ECMA-48): to look for what they hide. */
function withoutSequences(text) {
    return text.replace(
    // eslint-disable-next-line no-control-regex
    /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])/g, '');
}
/**
 * A log's lines as they may stand in the workflow log: colours kept, every other control and direction
 * character made visible, all kinds of line ends made one.
 */
function logLines(content) {
    const lines = content.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines.map((line) => line
        // eslint-disable-next-line no-control-regex
        .split(/(\u001b\[[0-9;:]*m|\t)/)
        .map((part, index) => (index % 2 === 1 ? part : visible(part)))
        .join(''));
}
/**
 * A line of `length` code units at most. What is left out stands in its middle: our own sentences end with what to
 * do and where to click.
 */
function shortenInside(text, length) {
    if (text.length <= length)
        return text;
    const halfLength = Math.floor((length - 1) / 2);
    return `${text.slice(0, halfLength)}…${text.slice(-halfLength)}`.toWellFormed();
}
/** The first `length` characters, with an ellipsis where some are left out; no character is cut in two. */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    // A character has two code units at most: the first of a text without an end are enough.
    const characters = Array.from(text.slice(0, 2 * length));
    const isWhole = text.length <= 2 * length && characters.length <= length;
    return isWhole ? text : `${characters.slice(0, length - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./compiled/github/workflow-log.js
/** The step's log and annotations, in the runner's workflow commands: nothing else prints. */


/** Annotations of one kind that a step can show; the runner drops the rest. */
const annotationLimit = 10;
/** Characters of a line of ours that are shown at most: a name or a message in it may be of any length. */
const longestLine = 4_000;
class WorkflowLog {
    #options;
    #shown = { notice: 0, warning: 0, error: 0 };
    #lastLineAtMs;
    constructor(options) {
        this.#options = options;
        this.#lastLineAtMs = options.clock.nowMs();
    }
    /** When something was printed last, in ms since 1970. */
    get lastLineAtMs() {
        return this.#lastLineAtMs;
    }
    /** Asks the runner to mask a text in all that is printed from now on. */
    addMask(secret) {
        this.#options.write(commandOf('add-mask', {}, secret));
    }
    /** Sets an output, for a runner that gives no file for them. */
    setOutput(name, value) {
        this.#options.write(commandOf('set-output', { name }, value));
    }
    /** A plain line. */
    line(text) {
        this.#print(`${this.#cleanLine(text)}\n`);
    }
    /** A line for those who look for faults: shown where the runner runs with debug logging. */
    debug(text) {
        if (this.#options.isDebug)
            this.#options.write(commandOf('debug', {}, this.#cleanLine(text)));
    }
    notice(text, title) {
        this.#annotate('notice', [text], title);
    }
    warning(text) {
        this.#annotate('warning', [text]);
    }
    /** An error may have several lines, such as the end of a job's log. */
    error(lines, title) {
        this.#annotate('error', lines, title);
    }
    /** A job's log in a group that can be folded; no command in it is obeyed, whatever it says. */
    jobLog(title, content) {
        const token = (0,external_node_crypto_.randomUUID)();
        const lines = logLines(this.#options.secrets.redact(content));
        const block = [`::stop-commands::${token}`, ...lines, `::${token}::`];
        this.#print(commandOf('group', {}, this.#cleanLine(title)) + [...block, '::endgroup::', ''].join('\n'));
    }
    /** An annotation, or a line that says the same where the runner would show no more of them. */
    #annotate(kind, lines, title) {
        this.#shown[kind] += 1;
        if (this.#shown[kind] > annotationLimit) {
            for (const line of title === undefined || title === lines[0] ? lines : [title, ...lines])
                this.line(line);
            return;
        }
        const properties = title === undefined ? {} : { title: this.#cleanLine(title) };
        this.#print(commandOf(kind, properties, lines.map((line) => this.#cleanLine(line)).join('\n')));
    }
    #print(text) {
        this.#lastLineAtMs = this.#options.clock.nowMs();
        this.#options.write(text);
    }
    #cleanLine(text) {
        const { secrets } = this.#options;
        return withoutCommands(shortenInside(singleLine(secrets.redact(text)), longestLine));
    }
}
/** A workflow command, escaped as @actions/core does it (command.ts), which prints by itself. */
function commandOf(name, properties, message) {
    const told = Object.entries(properties)
        .filter(([, value]) => value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(value)}`);
    return `::${[name, ...(told.length === 0 ? [] : [told.join(',')])].join(' ')}::${escapeMessage(message)}\n`;
}
function escapeMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./compiled/http/logged-http-client.js
/**
 * One line per exchange: method, host and path (queries may hold secrets), what came, how long it took.
 *
 * @param debug takes each line
 */
function loggedHttpClient(http, debug, clock) {
    return {
        async send(request, options) {
            const sentAtMs = clock.nowMs();
            const result = await http.send(request, options);
            const { host, pathname } = request.url;
            debug(`${request.method} ${host}${pathname}: ${outcomeOf(result)} after ${clock.nowMs() - sentAtMs} ms`);
            return result;
        },
        close: () => http.close()
    };
}
function outcomeOf(result) {
    switch (result.kind) {
        case 'answer':
            return `HTTP ${result.httpStatus}, ${result.body.length} characters${result.isWhole ? '' : ', cut off'}`;
        case 'too-large':
            return 'too large';
        case 'failure':
            return `${result.reason}: ${result.detail}`;
    }
}

// EXTERNAL MODULE: ./compiled/http/proxy-address.js
var proxy_address = __nccwpck_require__(6546);
;// CONCATENATED MODULE: ./compiled/inputs/given-text.js
/** Texts as people give them: lines, and ids. */
/** The lines of a text, whatever ends them. */
function given_text_splitLines(text) {
    return text.split(/\r\n|\r|\n/);
}
const largestId = 2n ** 63n - 1n;
/** Whether a text is a positive whole number of up to 64 bits, in digits: kept as text, for numbers would round it. */
function isId(text) {
    return /^[0-9]{1,19}$/.test(text) && BigInt(text) > 0n && BigInt(text) <= largestId;
}

;// CONCATENATED MODULE: ./compiled/inputs/envs.js
/** The inputs `envs` and `start-params`: what a run is started with. Problems quote nothing of them. */


/**
 * Variables from lines of `NAME=value` (blank lines and those that begin with `#` are skipped, a value is all that
 * follows the first `=`), or from a JSON object of strings.
 *
 * @param problems takes everything that is wrong with the text
 * @returns names and values, in order; null where anything is wrong
 */
function parseEnvs(text, problems) {
    const problemsBefore = problems.length;
    const members = text.trimStart().startsWith('{') ? membersOf(text, problems) : linesOf(text, problems);
    return problems.length > problemsBefore ? null : Object.fromEntries(members);
}
function membersOf(text, problems) {
    const value = jsonObjectOf(text);
    if (value === null)
        problems.push({ kind: 'envs-json' });
    return Object.entries(value ?? {}).flatMap(([name, member], index) => {
        if (name.trim() === '')
            problems.push({ kind: 'envs-member', why: 'no-name', member: index + 1 });
        if (typeof member === 'string')
            return [[name, member]];
        problems.push({ kind: 'envs-member', why: 'value', member: index + 1 });
        return [];
    });
}
function linesOf(text, problems) {
    const names = new Set();
    return given_text_splitLines(text).flatMap((line, index) => {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            return [];
        const equals = line.indexOf('=');
        const name = line.slice(0, Math.max(0, equals)).trim();
        const why = equals < 0 ? 'no-equals' : name === '' ? 'no-name' : names.has(name) ? 'name-again' : null;
        if (why !== null)
            problems.push({ kind: 'envs-line', why, line: index + 1 });
        names.add(name);
        return [[name, line.slice(equals + 1)]];
    });
}
/**
 * The parameters of the run that is started: JSON text of an object, null where there are none.
 *
 * @param startParams JSON text of an object: passed on as it is, so that its numbers keep every digit
 */
function startParameters(startParams, envs) {
    if (Object.keys(envs).length === 0)
        return startParams;
    const member = `"envs":${JSON.stringify(envs)}`;
    const rest = startParams?.trim().slice(1) ?? '}';
    return `{${member}${rest.trimStart() === '}' ? '' : ','}${rest}`;
}
/** Whether `start-params`, JSON text of an object, has variables of its own. */
function hasEnvs(startParams) {
    return Object.hasOwn(jsonObjectOf(startParams) ?? {}, 'envs');
}
/** The value of JSON text; null where it is no JSON, or no object. */
function jsonObjectOf(text) {
    try {
        const value = JSON.parse(text);
        return (0,lenient/* isRecord */.u4)(value) ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./compiled/text/durations.js
/** Durations as people write and read them. */
/**
 * Milliseconds of a duration such as `90s`, `10m`, `2h`, `1h30m`, or a number of seconds.
 * Null where the text is no duration, or zero.
 */
function parseDurationMs(text) {
    const match = /^(?:(\d+)|(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?)$/.exec(text.trim());
    if (match === null)
        return null;
    const [, bare, hours, minutes, seconds] = match;
    const total = bare === undefined
        ? Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
        : Number(bare);
    return total > 0 && Number.isSafeInteger(total * 1000) ? total * 1000 : null;
}
/** `45s`, `1m 32s`, `2h 5m 0s`: whole seconds, rounded down, no unit above hours. */
function formatDuration(durationMs) {
    const seconds = Math.max(0, Math.floor(durationMs / 1000));
    const parts = [`${seconds % 60}s`];
    if (seconds >= 60)
        parts.unshift(`${Math.floor(seconds / 60) % 60}m`);
    if (seconds >= 3600)
        parts.unshift(`${Math.floor(seconds / 3600)}h`);
    return parts.join(' ');
}

;// CONCATENATED MODULE: ./compiled/inputs/endpoint.js
/** Addresses of services, as inputs give them. */

/**
 * A base URL from `https://host[:port][/path]` or `host[:port][/path]`. Null where the text is no such
 * address: another scheme than https (http is taken for loopback hosts only), a user name, a query.
 */
function readEndpoint(text) {
    const url = readBaseUrl(text);
    return url !== null && isSafeAddress(url) ? url : null;
}
/** A base of links that people follow: like an endpoint, but http is their own affair. */
function readWebUrl(text) {
    const url = readBaseUrl(text);
    return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
}
function readBaseUrl(text) {
    const address = text.includes('://') ? text : `https://${text}`;
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    return url.username === '' && url.password === '' && url.search === '' && url.hash === '' ? url : null;
}

;// CONCATENATED MODULE: ./compiled/inputs/pipelines.js
/** The input `pipelines`: a line for each pipeline (contract, "Many pipelines"). */

const mostPipelines = 50;
const longestLabel = 50;
/**
 * The pipelines of a text; null where anything is wrong with it.
 *
 * @param problems takes everything that is wrong
 */
function parsePipelines(text, problems) {
    const problemsBefore = problems.length;
    const pipelines = [];
    const labels = new Set();
    let count = 0;
    for (const [index, written] of given_text_splitLines(text).entries()) {
        const line = written.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        count += 1;
        const parsed = count > mostPipelines ? 'too-many' : parseLine(line, labels);
        if (typeof parsed !== 'string')
            pipelines.push(parsed);
        else
            problems.push({ kind: 'pipelines-line', why: parsed, line: index + 1, text: line });
        if (count > mostPipelines)
            break;
    }
    if (count === 0)
        problems.push({ kind: 'pipelines-none' });
    return problems.length > problemsBefore ? null : pipelines;
}
/** @param labels those of the lines before; the line's own is added */
function parseLine(line, labels) {
    const match = /^(?:([^:]*):)?([^:/]*)(?:\/([^:/]*))?$/.exec(line);
    if (match === null)
        return 'form';
    const [label, pipelineId = '', runId] = match.slice(1).map((part) => part?.trim());
    if (label === '')
        return 'form';
    if (!isId(pipelineId))
        return 'pipeline-id';
    if (runId !== undefined && !isId(runId))
        return 'run-id';
    const name = label ?? pipelineId;
    if (Array.from(name).length > longestLabel)
        return 'label-too-long';
    // GitHub takes the contexts of commit statuses, which labels are part of, without regard to case.
    const key = name.toLowerCase();
    if (labels.has(key))
        return 'label-again';
    labels.add(key);
    return { label: name, pipelineId, runId: runId ?? null };
}

;// CONCATENATED MODULE: ./compiled/inputs/table.js
function input(byDefault = null, kind = 'word') {
    return { default: byDefault, kind };
}
/** Every input, in the contract's groups and order. */
const inputs = {
    // Which run
    'organization-id': input(),
    'pipeline-id': input(),
    pipelines: input(null, 'lines'),
    'pipeline-run-id': input('latest'),
    commit: input('auto'),
    'if-no-run': input('fail'),
    /** Its default depends on `if-no-run`. */
    'appear-within': input(),
    start: input('false'),
    'start-params': input(null, 'unquoted'),
    envs: input(null, 'unquoted'),
    // Credentials
    'access-token': input(null, 'secret'),
    'access-key-id': input(null, 'secret'),
    'access-key-secret': input(null, 'secret'),
    'security-token': input(null, 'secret'),
    'role-to-assume': input(),
    'oidc-provider-arn': input(),
    audience: input('sts.aliyuncs.com'),
    'role-session-name': input('github-action-session'),
    'role-session-expiration': input('3600'),
    edition: input('central'),
    endpoint: input(),
    'sts-endpoint': input('https://sts.aliyuncs.com'),
    'web-url': input('https://flow.aliyun.com'),
    // Waiting
    wait: input('true'),
    timeout: input('1h'),
    'poll-interval': input('auto'),
    'fail-fast': input('false'),
    'stop-on-cancel': input('false'),
    'stop-on-timeout': input('false'),
    // Acting on the run
    'on-manual-gate': input('wait'),
    'manual-gate': input(),
    'retry-jobs': input(null, 'lines'),
    'retry-attempts': input('1'),
    // Reporting
    summary: input('true'),
    logs: input('auto'),
    language: input('en'),
    label: input(),
    /** Where it is not set, the runner gives `github.token`. */
    'github-token': input(null, 'secret'),
    comment: input('false'),
    'commit-status': input('false')
};
const inputTable = inputs;
const inputNames = Object.keys(inputs);
/** The inputs whose values are never shown, and masked wherever they would stand. */
const secretInputs = inputNames.filter((name) => inputs[name].kind === 'secret');
/**
 * Reads the inputs as the runner passes them: `INPUT_` and the name in upper case, dashes kept.
 * A blank input counts as not given and takes its default.
 */
function readRawInputs(environment) {
    const read = (name) => {
        const text = environment[`INPUT_${name.toUpperCase()}`] ?? '';
        const word = text.trim();
        if (word === '')
            return inputs[name].default;
        return inputs[name].kind === 'lines' || inputs[name].kind === 'unquoted' ? text : word;
    };
    return Object.fromEntries(inputNames.map((name) => [name, read(name)]));
}

;// CONCATENATED MODULE: ./compiled/inputs/values.js
/** What each input takes, and what it was given. */






const longestTimeoutMs = 120 * 3_600_000;
const shortestPollIntervalMs = 1_000;
const shortestSessionSeconds = 900;
const any = (text) => text;
const matching = (pattern) => (text) => pattern.test(text) ? text : null;
const oneOf = (...choices) => (text) => choices.find((choice) => choice === text) ?? null;
const either = (first, second) => (text) => first(text) ?? second(text);
const duration = (shortestMs, longestMs = Number.MAX_SAFE_INTEGER) => (text) => {
    const durationMs = parseDurationMs(text);
    return durationMs === null || durationMs < shortestMs || durationMs > longestMs ? null : durationMs;
};
const numberFrom = (pattern, least) => (text) => pattern.test(text) && Number(text) >= least ? Number(text) : null;
const trueOrFalse = (text) => /^(true|True|TRUE|false|False|FALSE)$/.test(text) ? text.toLowerCase() === 'true' : null;
const id = (text) => (isId(text) ? text : null);
/** Credentials are one word each: a blank or a line break inside would break the request's headers. */
const word = matching(/^[\x21-\x7e]+$/);
/** What each input of one value takes. A reader is asked only where the input is given, or has a default. */
const readers = {
    'organization-id': matching(/^[A-Za-z0-9_-]{1,64}$/),
    'pipeline-id': id,
    'pipeline-run-id': either(oneOf('latest'), id),
    commit: either(oneOf('auto', 'any'), (text) => /^([0-9a-fA-F]{8,40}|[0-9a-fA-F]{64})$/.test(text) ? text.toLowerCase() : null),
    'if-no-run': oneOf('fail', 'skip', 'start'),
    'appear-within': duration(1),
    start: trueOrFalse,
    'start-params': (text) => (jsonObjectOf(text) === null ? null : text.trim()),
    'access-token': word,
    'access-key-id': word,
    'access-key-secret': word,
    'security-token': word,
    'role-to-assume': matching(/^acs:ram::[^:\s]*:role\/\S+$/),
    'oidc-provider-arn': matching(/^acs:ram::[^:\s]*:oidc-provider\/\S+$/),
    audience: word,
    'role-session-name': matching(/^[A-Za-z0-9.@_-]{2,64}$/),
    'role-session-expiration': numberFrom(/^\d{1,6}$/, shortestSessionSeconds),
    edition: oneOf('central', 'region'),
    endpoint: readEndpoint,
    'sts-endpoint': readEndpoint,
    'web-url': readWebUrl,
    wait: trueOrFalse,
    timeout: duration(1, longestTimeoutMs),
    'poll-interval': either(oneOf('auto'), duration(shortestPollIntervalMs)),
    'fail-fast': trueOrFalse,
    'stop-on-cancel': trueOrFalse,
    'stop-on-timeout': trueOrFalse,
    'on-manual-gate': oneOf('wait', 'fail', 'hand-over', 'pass', 'refuse'),
    'manual-gate': any,
    'retry-jobs': (text) => given_text_splitLines(text)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    'retry-attempts': numberFrom(/^[1-5]$/, 1),
    summary: trueOrFalse,
    logs: oneOf('auto', 'failed', 'all', 'live', 'none'),
    language: oneOf('en', 'zh-CN'),
    label: any,
    'github-token': word,
    comment: trueOrFalse,
    'commit-status': trueOrFalse
};
/** @param problems takes what is wrong with each input by itself */
function readValues(raw, problems) {
    const entries = Object.keys(readers).map((input) => {
        const text = raw[input];
        const value = text === null ? null : readers[input](text);
        if (text !== null && value === null)
            problems.push({ kind: 'invalid', input, value: quotable(input, text) });
        return [input, value];
    });
    return {
        ...Object.fromEntries(entries),
        pipelines: raw.pipelines === null ? null : parsePipelines(raw.pipelines, problems),
        envs: raw.envs === null ? null : parseEnvs(raw.envs, problems)
    };
}
/** Whether an input says something else than its default. */
function isGiven(input, raw, values) {
    const byDefault = inputTable[input].default;
    if (raw[input] === null || raw[input] === byDefault)
        return false;
    if (byDefault === null || input === 'pipelines' || input === 'envs')
        return true;
    return values[input] !== readers[input](byDefault);
}
/** What an error may quote: nothing that is secret, and no user name or password of an address. */
function quotable(input, text) {
    const { kind } = inputTable[input];
    if (kind === 'secret' || kind === 'unquoted')
        return null;
    return text.replace(/^(.*\/\/)?.*@/, '$1***@');
}

;// CONCATENATED MODULE: ./compiled/inputs/contradictions.js
/** Inputs that contradict each other (contract, "Inputs"). One that equals its default counts as not given. */


/**
 * Every contradiction: the inputs whose values are told with it, in this order, and when the inputs have it. An input
 * that is wrong by itself is not held against others.
 */
const contradictions = {
    'start-with-run-id': [['start', 'pipeline-run-id'], ({ start, values }) => start && hasRunId(values)],
    'start-with-run-id-in-pipelines': [
        ['start', 'pipelines'],
        ({ start, values }) => start && (values.pipelines ?? []).some(({ runId }) => runId !== null)
    ],
    'start-with-commit': [['start', 'commit'], ({ start, given }) => start && given('commit')],
    'start-with-if-no-run': [['start', 'if-no-run'], ({ start, given }) => start && given('if-no-run')],
    'start-with-appear-within': [
        ['start', 'appear-within'],
        ({ start, values, given }) => start && given('appear-within') && values['appear-within'] !== defaultAppearWithinMs(values)
    ],
    'start-params-without-start': [[], ({ values, given }) => startsNothing(values) && given('start-params')],
    'envs-without-start': [[], ({ values, given }) => startsNothing(values) && given('envs')],
    'envs-twice': [
        [],
        ({ values, given }) => given('envs') && values['start-params'] !== null && hasEnvs(values['start-params'])
    ],
    'appear-within-not-below-timeout': [
        ['if-no-run', 'appear-within', 'timeout'],
        ({ values }) => values['if-no-run'] === 'start' &&
            values.start === false &&
            isSearch(values) &&
            values.timeout !== null &&
            (values['appear-within'] ?? defaultAppearWithinMs(values)) >= values.timeout
    ],
    'pipeline-id-with-pipelines': [
        ['pipeline-id', 'pipelines'],
        ({ given }) => given('pipeline-id') && given('pipelines')
    ],
    'neither-pipeline-id-nor-pipelines': [[], ({ given }) => !given('pipeline-id') && !given('pipelines')],
    'pipelines-with-run-id': [
        ['pipelines', 'pipeline-run-id'],
        ({ values, given }) => given('pipelines') && hasRunId(values)
    ],
    'pipelines-with-decision': [
        ['pipelines', 'on-manual-gate'],
        ({ decides, given }) => given('pipelines') && decides
    ],
    'fail-fast-without-pipelines': [
        ['fail-fast'],
        ({ values, given }) => values['fail-fast'] === true && !given('pipelines')
    ],
    'decision-without-run': [
        ['on-manual-gate', 'pipeline-run-id'],
        ({ decides, values, given }) => decides && values.start === false && values['pipeline-run-id'] === 'latest' && !given('pipelines')
    ],
    'manual-gate-without-decision': [
        ['manual-gate', 'on-manual-gate'],
        ({ decides, values, given }) => given('manual-gate') && values['on-manual-gate'] !== null && !decides
    ],
    'refuse-with-retry-jobs': [
        ['on-manual-gate', 'retry-jobs'],
        ({ values, given }) => values['on-manual-gate'] === 'refuse' && given('retry-jobs')
    ],
    'retry-attempts-without-retry-jobs': [
        ['retry-attempts'],
        ({ given }) => given('retry-attempts') && !given('retry-jobs')
    ],
    'no-wait-with-retry-jobs': [
        ['wait', 'retry-jobs'],
        ({ values, given }) => values.wait === false && given('retry-jobs')
    ],
    'no-wait-with-decision': [
        ['wait', 'on-manual-gate'],
        ({ decides, values }) => values.wait === false && decides
    ],
    'region-without-endpoint': [
        ['edition'],
        ({ values, given }) => values.edition === 'region' && !given('endpoint')
    ]
};
function contradictionsOf(raw, values) {
    const inputs = {
        values,
        given: (input) => isGiven(input, raw, values),
        start: values.start === true,
        decides: values['on-manual-gate'] === 'pass' || values['on-manual-gate'] === 'refuse'
    };
    return Object.keys(contradictions).flatMap((name) => {
        const [told, holds] = contradictions[name];
        return holds(inputs) ? [contradictionProblem(name, told, raw)] : [];
    });
}
function regionWithKeys(raw) {
    return contradictionProblem('region-with-keys', ['edition'], raw);
}
/** A contradiction, and what its inputs were given as: nothing that is secret. */
function contradictionProblem(contradiction, told, raw) {
    const given = told.flatMap((input) => {
        const value = raw[input] === null ? null : quotable(input, raw[input]);
        return value === null ? [] : [{ input, value }];
    });
    return { kind: 'contradiction', contradiction, given };
}
/** How long a run may take to appear where `appear-within` is blank, in ms. */
function defaultAppearWithinMs(values) {
    return values['if-no-run'] === 'start' ? 30_000 : 600_000;
}
/** Whether a run has to be found: neither started at once nor given by its number everywhere. */
function isSearch({ start, pipelines, 'pipeline-run-id': runId }) {
    if (start !== false || runId !== 'latest')
        return false;
    return pipelines?.some((pipeline) => pipeline.runId === null) ?? true;
}
function hasRunId({ 'pipeline-run-id': runId }) {
    return runId !== null && runId !== 'latest';
}
function startsNothing({ start, 'if-no-run': ifNoRun }) {
    return start === false && ifNoRun !== null && ifNoRun !== 'start';
}

;// CONCATENATED MODULE: ./compiled/inputs/parse.js
/** Validates the inputs, all at once: a step's typed inputs, or every problem there is. */






/** The label of a step of several pipelines, where it has none. */
const severalLabel = 'pipelines';
/** The language of what people read, even where other inputs are wrong. */
function languageOf(raw) {
    return raw.language === 'zh-CN' ? 'zh-CN' : 'en';
}
/** Whether a summary is wanted, even where other inputs are wrong. */
function wantsSummary(raw) {
    return raw.summary?.toLowerCase() !== 'false';
}
/**
 * @param event for the commit that it is about, its ref, and whether the repository is public
 * @param environment read for credentials where no credential input is given
 */
function parseInputs(raw, event, environment) {
    const problems = [];
    const values = readValues(raw, problems);
    if (raw.edition === 'central' && raw['organization-id'] === null) {
        problems.push({ kind: 'missing', input: 'organization-id' });
    }
    problems.push(...contradictionsOf(raw, values));
    if (values.commit === 'auto' && isSearch(values) && event.commit === null) {
        problems.push({ kind: 'no-event-commit', eventName: event.eventName });
    }
    const credential = credentialOf(raw, values, environment, problems);
    return problems.length > 0 || credential === null
        ? { kind: 'invalid', problems }
        : { kind: 'valid', inputs: stepInputs(raw, values, event, credential) };
}
function credentialOf(raw, values, environment, problems) {
    const chosen = chooseCredential(raw, environment);
    if (chosen.kind !== 'chosen') {
        problems.push({ kind: 'credentials', problem: chosen });
        return null;
    }
    if (values.edition === 'region' && chosen.credential.api === 'signed') {
        problems.push(regionWithKeys(raw));
    }
    return chosen.credential;
}
/** Where no problem was found, every input that has a default or is required has a value. */
function stepInputs(raw, values, event, credential) {
    const lines = values.pipelines ?? [singlePipeline(values)];
    const sha = shaOf(values);
    return {
        requests: lines.map(({ label, pipelineId, runId }) => ({
            label,
            pipelineId,
            run: runChoice(runId, values, event)
        })),
        settings: gateSettings(raw, values, event),
        credential,
        organizationId: values.edition === 'region' ? null : known(values['organization-id']),
        endpoint: values.endpoint,
        stsEndpoint: known(values['sts-endpoint']),
        label: values.label ?? (values.pipelines === null ? known(values['pipeline-id']) : severalLabel),
        isSeveral: values.pipelines !== null,
        awaited: isSearch(values) ? awaitedCommit(values, event) : null,
        githubToken: values['github-token'],
        comment: known(values.comment),
        commitStatus: known(values['commit-status']),
        statusCommit: sha !== null && isFullSha(sha) ? sha : (event.commit?.sha ?? null),
        isAnyCommit: values.commit === 'any'
    };
}
function singlePipeline(values) {
    const pipelineId = known(values['pipeline-id']);
    const runId = values['pipeline-run-id'];
    return { label: values.label ?? pipelineId, pipelineId, runId: runId === 'latest' ? null : runId };
}
function runChoice(runId, values, event) {
    const parameters = startParameters(values['start-params'], values.envs ?? {});
    if (values.start === true)
        return { kind: 'start', parameters };
    if (runId !== null)
        return { kind: 'number', runId, commit: shaOf(values) };
    const ifNoRun = known(values['if-no-run']);
    const appearWithinMs = values['appear-within'] ?? defaultAppearWithinMs(values);
    return {
        kind: 'search',
        commit: awaitedCommit(values, event)?.commit ?? null,
        ref: values.commit === 'any' ? null : event.ref,
        appearWithinMs: Math.min(appearWithinMs, known(values.timeout)),
        ifNoRun,
        parameters: ifNoRun === 'start' ? parameters : null
    };
}
function awaitedCommit(values, event) {
    if (values.commit === 'auto') {
        return event.commit === null ? null : { commit: event.commit.sha, source: event.commit.source };
    }
    const sha = shaOf(values);
    return sha === null ? null : { commit: sha, source: 'commit' };
}
/** The commit that the workflow names itself, in full or shortened. */
function shaOf({ commit }) {
    return commit === 'auto' || commit === 'any' ? null : commit;
}
function gateSettings(raw, values, event) {
    const interval = known(values['poll-interval']);
    const patterns = values['retry-jobs'];
    const logs = known(values.logs);
    // The central edition's address is no use for a Region edition, and can only be the default.
    const hasLinks = values.edition !== 'region' || raw['web-url'] !== inputTable['web-url'].default;
    return {
        webUrl: hasLinks ? known(values['web-url']).href.replace(/\/+$/, '') : null,
        wait: known(values.wait),
        timeoutMs: known(values.timeout),
        pollInterval: interval === 'auto' ? interval : { fixedMs: interval },
        failFast: known(values['fail-fast']),
        stopOnCancel: known(values['stop-on-cancel']),
        stopOnTimeout: known(values['stop-on-timeout']),
        onManualGate: onManualGate(values),
        retrying: patterns === null ? null : { patterns, attempts: known(values['retry-attempts']) },
        logs: logs === 'auto' ? (event.isPublicRepository ? 'none' : 'failed') : logs
    };
}
function onManualGate(values) {
    const kind = known(values['on-manual-gate']);
    return kind === 'pass' || kind === 'refuse' ? { kind, gate: values['manual-gate'] } : { kind };
}
function known(value) {
    if (value === null)
        throw new Error('an input without a value passed validation');
    return value;
}

;// CONCATENATED MODULE: ./compiled/report/own-words.js
/** What of a step's view and of events is our own: it is compared and chosen by, so no secret is looked for in it. */

/** Members whose text is always a word of our types. */
const words = new Set([
    'kind',
    'by',
    'contradiction',
    'decision',
    'ifNoRun',
    'input',
    'logs',
    'missing',
    'operation',
    'origin',
    'part',
    'pollInterval',
    'problem',
    'service',
    'trigger',
    'why',
    'withheld'
]);
const ownWords = {
    // A status that is documented is no secret, whatever has the same value.
    isWord: (member, text) => words.has(member) || (member === 'status' && meaningOf(text) !== 'undocumented'),
    // What a job gave out, however its author calls it.
    isForeign: (member) => member === 'data'
};

;// CONCATENATED MODULE: ./compiled/github/api.js
/** Trouble is thrown, and told by whoever catches it. */
const silent = { debug: ignored, info: ignored, warn: ignored, error: ignored };
/** The login that GITHUB_TOKEN writes as. */
const actionsLogin = 'github-actions[bot]';
/**
 * @param repository `owner/name`, as in GITHUB_REPOSITORY
 * @param onRequest called before each request
 */
async function createGitHubApi(token, repository, onRequest) {
    const { getOctokit } = await __nccwpck_require__.e(/* import() */ 413).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
    const octokit = getOctokit(token);
    octokit.hook.before('request', (options) => {
        // It writes by itself what a server says of deprecations, as it came.
        options.request = { ...options.request, log: silent };
        onRequest();
    });
    const [owner = '', repo = ''] = repository.split('/');
    return {
        async setCommitStatus(sha, status, signal) {
            await octokit.rest.repos.createCommitStatus({
                owner,
                repo,
                sha,
                state: status.state,
                context: status.context,
                description: status.description,
                ...(status.targetUrl === null ? {} : { target_url: status.targetUrl }),
                request: { signal }
            });
        },
        ownLogin: (signal) => ownLogin(octokit, signal),
        async *listComments(pullRequest, signal) {
            const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
                owner,
                repo,
                issue_number: pullRequest,
                per_page: 100,
                request: { signal }
            });
            for await (const { data } of pages) {
                for (const { id, user, body } of data)
                    yield { id, author: user?.login ?? '', body: body ?? '' };
            }
        },
        async createComment(pullRequest, body, signal) {
            const created = await octokit.rest.issues.createComment({
                owner,
                repo,
                issue_number: pullRequest,
                body,
                request: { signal }
            });
            return created.data.id;
        },
        async updateComment(commentId, body, signal) {
            await octokit.rest.issues.updateComment({
                owner,
                repo,
                comment_id: commentId,
                body,
                request: { signal }
            });
        }
    };
}
/**
 * GraphQL's `viewer` knows the user of every kind of token; where a server does not offer it (Gitea),
 * `GET /user` knows that of a personal one; what neither knows is GITHUB_TOKEN.
 */
async function ownLogin(octokit, signal) {
    try {
        const answer = await octokit.graphql('query { viewer { login } }', {
            request: { signal }
        });
        return answer.viewer.login;
    }
    catch {
        signal.throwIfAborted();
    }
    try {
        return (await octokit.rest.users.getAuthenticated({ request: { signal } })).data.login;
    }
    catch {
        signal.throwIfAborted();
        return actionsLogin;
    }
}
function ignored() {
    // Nothing is written.
}

;// CONCATENATED MODULE: ./compiled/github/request-budget.js
/** Contract, "Many pipelines": status and comment together. */
const requestsInAnHour = 300;
const hourMs = 3_600_000;
/**
 * Room for requests that could wait, such that those at the end still fit into the hour. Half of it may be used at
 * once; the other half comes evenly.
 */
class RequestBudget {
    #clock;
    #half;
    #room;
    #atMs;
    /** @param reserve requests that are kept for the end */
    constructor(clock, reserve) {
        this.#clock = clock;
        this.#half = Math.max(1, (requestsInAnHour - reserve) / 2);
        this.#room = this.#half;
        this.#atMs = clock.nowMs();
    }
    /** Whether something that could wait may be sent now. */
    hasRoom() {
        const nowMs = this.#clock.nowMs();
        this.#room = Math.min(this.#half, this.#room + (this.#half * (nowMs - this.#atMs)) / hourMs);
        this.#atMs = nowMs;
        return this.#room >= 1;
    }
    /** A request is sent, whether there was room or not. */
    spend() {
        this.#room -= 1;
    }
}

;// CONCATENATED MODULE: ./compiled/markdown/time-format.js
const fallbackZones = { en: 'UTC', 'zh-CN': 'Asia/Shanghai' };
/** UTC needs no Intl, which takes a tenth of the gate's start-up time to load its data. */
const utc = {
    zone: 'UTC',
    format: (timeMs) => new Date(timeMs).toISOString().slice(0, 19).replace('T', ' ')
};
/** @param wantedZone the TZ variable; Intl throws on some of its values, such as `CST-8` */
function timeFormatFor(language, wantedZone) {
    const wanted = wantedZone?.trim() ?? '';
    if (wanted === '')
        return formatIn(fallbackZones[language]);
    try {
        return formatIn(wanted);
    }
    catch {
        return formatIn(fallbackZones[language]);
    }
}
/** @throws RangeError where Intl does not know the zone */
function formatIn(zone) {
    if (zone === 'UTC')
        return utc;
    // Sweden writes dates as ISO 8601 does.
    const formatter = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'medium'
    });
    return { zone, format: (timeMs) => formatter.format(timeMs) };
}

;// CONCATENATED MODULE: ./compiled/messages/en/errors.js
const errors = {
    /** What was wrong with an answer, or that there was none. */
    problems: {
        'unknown-host': 'the host name does not exist',
        'connection-refused': 'the connection was refused',
        certificate: "the server's certificate is not trusted",
        'no-tls': 'no secure connection could be made',
        'proxy-refused': 'the proxy wants a user name and password',
        timeout: 'no whole answer came in time',
        aborted: 'the request was cancelled',
        'broken-connection': 'the connection broke',
        cut: 'the answer was cut off',
        empty: 'the answer was empty',
        'not-json': 'the answer was not JSON',
        'not-as-documented': 'the answer was not as documented',
        'too-large': 'the answer was too large'
    },
    /** What to do about a documented code. */
    advice: {
        'wait-and-retry': 'The service has trouble of its own: try again later.',
        'lower-request-rate': 'Too many requests are made with this account: let fewer gates run at once, or set a longer poll-interval.',
        'check-clock': "The clock of the runner is off: set it right (the server's own time did not help).",
        'report-nonce': 'A proxy between the runner and the API may send requests twice: look there.',
        'renew-security-token': 'The temporary credentials have expired: give fresh ones in security-token, access-key-id and access-key-secret, or use role-to-assume, which renews them.',
        'check-security-token': 'Look at input security-token: it does not belong to this AccessKey, or is not whole.',
        'check-parameters': 'The API did not accept a parameter: look at inputs organization-id, pipeline-id, pipeline-run-id and start-params.',
        'register-user': 'The user of these credentials is not a user of Yunxiao yet: let them sign in to Yunxiao once and join the organization.',
        'join-organization': 'The user of these credentials is not a member of the organization: add them, or look at input organization-id.',
        'check-organization-id': 'Look at input organization-id: it is the part of the address after organization/.',
        'check-pipeline-id': 'Look at input pipeline-id: it is the number in the address after pipelines/.',
        'check-pipeline-run-id': 'Look at input pipeline-run-id: it is the number in the address after builds/.',
        'check-access-key-id': 'Look at input access-key-id: no such AccessKey exists.',
        'activate-access-key': 'The AccessKey of access-key-id is disabled: enable it in the RAM console, or use another.',
        'check-access-key-secret': 'Look at input access-key-secret: it does not belong to access-key-id.',
        'grant-ram-permission': 'The RAM user or role lacks a permission for this operation: docs/credentials.md says what is known of them.',
        'check-access-token': 'Look at the access token (input access-token, or YUNXIAO_ACCESS_TOKEN): it has to be a personal access token of Yunxiao, whole and not deleted.',
        'renew-access-token': 'The personal access token of access-token has expired: make a new one in Yunxiao.',
        'grant-token-permission': 'The personal access token lacks a permission, or its user may not see the pipeline: the README lists what each operation needs.',
        'use-other-edition': 'This edition of Yunxiao does not offer the operation: look at inputs edition and endpoint.',
        'use-other-token-kind': 'Input access-token has to be a personal access token: this is another kind of token.',
        'authorize-third-party': 'Yunxiao could not sign in to a service that the pipeline uses: authorize it again in the pipeline, under its service connections.',
        'update-action': 'Yunxiao no longer offers this operation: use the newest release of this action, and report it if that is what you use.',
        'check-oidc-token': "GitHub's OIDC token was not accepted: look at input audience, and at the client ids of the OIDC provider in RAM.",
        'check-oidc-provider': 'Look at input oidc-provider-arn: no such OIDC provider exists in RAM.',
        'check-role': 'Look at input role-to-assume: no such role exists in RAM.',
        'check-role-trust': "The role's trust policy does not let this workflow in: look at its conditions on oidc:sub and oidc:aud, and at inputs role-to-assume and oidc-provider-arn.",
        'check-session-expiration': "Look at input role-session-expiration: 900 seconds or more, and no more than the role's maximum session duration."
    },
    /** What a token has to be allowed, named as Yunxiao's page of tokens names it. */
    tokenPermissions: {
        'pipeline-read': 'pipelines, read-only (流水线 只读)',
        'pipeline-run-read': 'pipeline runs, read-only (流水线运行实例 只读)',
        'pipeline-run-write': 'pipeline runs, read-write (流水线运行实例 读写)',
        'job-run-read': 'pipeline job runs, read-only (流水线运行任务 只读)',
        'job-run-write': 'pipeline job runs, read-write (流水线运行任务 读写)',
        'deployment-read': 'host deployment, read-only (主机部署 只读)'
    },
    grantTokenPermission: (operation, permission) => `For ${operation} the personal access token needs the permission ${permission}, and its user has to be allowed to see the pipeline.`,
    /** Follows where a manual gate could not be passed or refused. */
    validatorsAdvice: "The user of the credentials has to be among the manual gate's validators: look at the gate's settings in the pipeline.",
    /** Follows another advice. */
    orElse: (advice) => `Or: ${advice}`,
    services: { yunxiao: 'Yunxiao', sts: 'STS', 'github-oidc': "GitHub's OIDC endpoint" },
    /** `Yunxiao refused GetPipelineRun: …`; details and advice follow. */
    refused: (service, operation) => `${service} refused ${operation}`,
    unreachable: (service, operation) => `${service} could not be reached for ${operation}`,
    unusable: (service, operation, tries) => `${service} could not be used: ${operation} failed ${tries} ${tries === 1 ? 'time' : 'times in a row'}`,
    notCorrected: (service, operation) => `${service} refused ${operation} twice for the same reason`,
    securityTokenExpired: (service, operation) => `${service} refused ${operation}, as the security token has expired`,
    tooLarge: (service, operation, limitMebibytes) => `The answer of ${service} to ${operation} is larger than ${limitMebibytes} MiB, and was not read`,
    uncertain: {
        start: (operation) => `${operation} failed in a way that does not tell whether it was carried out: a run may have been started. It was not sent again; look at the pipeline before you try again`,
        act: (operation) => `${operation} failed in a way that does not tell whether it was carried out: it may have been. Look at the run`
    },
    outOfTime: (operation) => `The time was up while ${operation} had trouble`,
    details: {
        httpStatus: (status) => `HTTP ${status}`,
        code: (code) => `code ${code}`,
        requestId: (id) => `request id ${id}`
    },
    unknownHostAdvice: 'Look at input endpoint (or sts-endpoint), and at the network of the runner.',
    certificateAdvice: "Look at input endpoint; for a certificate of your own authority set NODE_EXTRA_CA_CERTS to its file in the job's env.",
    noTlsAdvice: 'Look at input endpoint (or sts-endpoint): its host and port have to speak https.',
    httpAdvice: {
        sts: 'Look at inputs role-to-assume, oidc-provider-arn, audience, role-session-name and sts-endpoint.',
        redirect: 'Redirects are not followed: look at input endpoint.',
        proxy: 'The proxy wants a user name and password: look at HTTPS_PROXY.',
        access: 'Look at the credentials and what they are allowed, and at input endpoint.',
        notFound: 'Look at inputs organization-id, pipeline-id, pipeline-run-id, edition and endpoint.'
    },
    noIdTokenPermission: "GitHub gives this job no OIDC token. Add the line id-token: write to the job, under its permissions. A fork's pull request can't have it.",
    internal: (text) => `The gate itself failed; please report this: ${text}`
};

;// CONCATENATED MODULE: ./compiled/messages/en/inputs.js
const inputs_trueOrFalse = { takes: 'true or false', example: 'true' };
const address = {
    takes: 'a host, or an https address without user name and query (http for loopback hosts only)',
    example: 'https://openapi-rdc.aliyuncs.com'
};
const oneWord = (example) => ({
    takes: 'one word, without blanks and line breaks',
    example
});
const pipelineLines = {
    form: 'but takes label: pipeline-id, or label: pipeline-id/run-id, with one colon at most',
    'pipeline-id': "but the pipeline's id has to be a positive whole number",
    'run-id': "but the run's number has to be a positive whole number",
    'label-too-long': 'but a label has 50 characters at most',
    'label-again': 'but its label stands in a line before (upper and lower case are the same): labels are unique',
    'too-many': 'the 51st pipeline, but a step follows 50 at most'
};
const envsLines = {
    'no-equals': 'has no =',
    'no-name': 'has no name before its =',
    'name-again': 'has a name that a line before has already'
};
const envsMembers = {
    'no-name': 'has no name',
    value: 'has a value that is no string'
};
const inputs_inputs = {
    help: {
        'organization-id': {
            takes: '1 to 64 letters, digits, - or _',
            // In quotes, as YAML would change an id that looks like a number.
            example: "'5ebbc0228123212b59xxxxx'"
        },
        'pipeline-id': { takes: 'a positive whole number', example: "'1234'" },
        pipelines: { takes: 'a line for each pipeline, label: pipeline-id', example: 'web: 1234' },
        'pipeline-run-id': { takes: 'a positive whole number, or latest', example: "'42'" },
        commit: {
            takes: 'auto, any, a commit sha, or 8 or more of its first characters',
            example: '${{ github.sha }}'
        },
        'if-no-run': { takes: 'fail, skip or start', example: 'skip' },
        'appear-within': { takes: 'a duration, such as 90s, 10m, 2h or 1h30m', example: '10m' },
        start: inputs_trueOrFalse,
        'start-params': { takes: 'a JSON object', example: '{"envs": {"VERSION": "1.2.3"}}' },
        envs: { takes: 'lines of NAME=value, or a JSON object of strings', example: 'VERSION=1.2.3' },
        'access-token': oneWord('${{ secrets.YUNXIAO_ACCESS_TOKEN }}'),
        'access-key-id': oneWord('${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_ID }}'),
        'access-key-secret': oneWord('${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_SECRET }}'),
        'security-token': oneWord('${{ secrets.ALIBABA_CLOUD_SECURITY_TOKEN }}'),
        'role-to-assume': { takes: 'the ARN of a RAM role', example: 'acs:ram::1234567890123456:role/github' },
        'oidc-provider-arn': {
            takes: 'the ARN of an OIDC identity provider in RAM',
            example: 'acs:ram::1234567890123456:oidc-provider/GitHub'
        },
        audience: oneWord('sts.aliyuncs.com'),
        'role-session-name': { takes: '2 to 64 letters, digits, ., @, - or _', example: 'github-action-session' },
        'role-session-expiration': { takes: 'a number of seconds, 900 or more', example: '3600' },
        edition: { takes: 'central or region', example: 'central' },
        endpoint: address,
        'sts-endpoint': { ...address, example: 'https://sts.aliyuncs.com' },
        'web-url': {
            takes: 'a host, or an http or https address without user name and query',
            example: 'https://flow.aliyun.com'
        },
        wait: inputs_trueOrFalse,
        timeout: { takes: 'a duration of at most 120h, such as 90s, 10m, 2h or 1h30m', example: '1h' },
        'poll-interval': { takes: 'auto, or a duration of at least 1s, such as 10s', example: 'auto' },
        'fail-fast': inputs_trueOrFalse,
        'stop-on-cancel': inputs_trueOrFalse,
        'stop-on-timeout': inputs_trueOrFalse,
        'on-manual-gate': { takes: 'wait, fail, hand-over, pass or refuse', example: 'wait' },
        'manual-gate': { takes: 'the id or the name of a job', example: 'Approve' },
        'retry-jobs': { takes: 'names of jobs, one a line, * for any characters', example: 'unit tests' },
        'retry-attempts': { takes: 'a number from 1 to 5', example: '2' },
        summary: inputs_trueOrFalse,
        logs: { takes: 'auto, failed, all, live or none', example: 'auto' },
        language: { takes: 'en or zh-CN', example: 'zh-CN' },
        label: { takes: 'a name', example: 'deploy' },
        'github-token': oneWord('${{ github.token }}'),
        comment: inputs_trueOrFalse,
        'commit-status': inputs_trueOrFalse
    },
    invalid: (input, value, help) => `Input ${input} is "${value}", but takes ${help.takes}. Example: ${input}: ${help.example}`,
    invalidSecret: (input, help) => `Input ${input} (its value is a secret and not shown) takes ${help.takes}. Example: ${input}: ${help.example}`,
    invalidUnquoted: (input, help) => `Input ${input} (its value may hold secrets and is not shown) takes ${help.takes}. Example: ${input}: ${help.example}`,
    missing: (input, help) => `Input ${input} is required: ${help.takes}. Example: ${input}: ${help.example}`,
    given: (values) => `(Given: ${values})`,
    contradictions: {
        'start-with-run-id': 'Inputs start: true and pipeline-run-id contradict each other: a new run has no number yet. Leave one of them out. Example: start: true',
        'start-with-run-id-in-pipelines': "Inputs start: true and a run's number in pipelines contradict each other: a new run has no number yet. Leave one of them out. Example: web: 1234",
        'start-with-commit': 'Inputs start: true and commit contradict each other: a new run is not searched by its commit. Leave one of them out; if-no-run: start looks for a run of the commit first. Example: if-no-run: start',
        'start-with-if-no-run': 'Inputs start: true and if-no-run contradict each other: the first always starts a run, the second looks for one. Leave one of them out. Example: if-no-run: start',
        'start-with-appear-within': 'Inputs start: true and appear-within contradict each other: a new run is not waited for. Leave one of them out. Example: start: true',
        'start-params-without-start': 'Input start-params is only for a run that the gate starts. Set start: true or if-no-run: start, or leave start-params out. Example: start: true',
        'envs-without-start': 'Input envs is only for a run that the gate starts. Set start: true or if-no-run: start, or leave envs out. Example: start: true',
        'envs-twice': 'Variables are given in envs and in start-params: give them in one place. Example: envs: VERSION=1.2.3, and start-params without "envs"',
        'appear-within-not-below-timeout': 'With if-no-run: start, appear-within (30s unless given) has to be below timeout, else no time is left to follow the run that is started. Example: appear-within: 30s with timeout: 1h',
        'pipeline-id-with-pipelines': "Inputs pipeline-id and pipelines contradict each other. Leave one of them out. Example: pipeline-id: '1234'",
        'neither-pipeline-id-nor-pipelines': "Input pipeline-id is required (a positive whole number), or pipelines for several. Example: pipeline-id: '1234'",
        'pipelines-with-run-id': "Inputs pipelines and pipeline-run-id contradict each other: a run's number goes into its pipeline's line. Example: web: 1234/42",
        'pipelines-with-decision': "on-manual-gate: pass or refuse is for one pipeline, and can't be used with pipelines. Example: on-manual-gate: wait",
        'fail-fast-without-pipelines': 'Input fail-fast is only for several pipelines: set pipelines, or leave fail-fast out. Example: pipelines: "web: 1234"',
        'decision-without-run': "on-manual-gate: pass or refuse needs to know the run: give its number as pipeline-run-id, or set start: true. Example: pipeline-run-id: '42'",
        'manual-gate-without-decision': 'Input manual-gate names the gate to pass or refuse: set on-manual-gate: pass or refuse, or leave manual-gate out. Example: on-manual-gate: pass',
        'refuse-with-retry-jobs': 'on-manual-gate: refuse and retry-jobs contradict each other: a run that is refused is meant to fail. Leave one of them out. Example: on-manual-gate: refuse without retry-jobs',
        'retry-attempts-without-retry-jobs': 'Input retry-attempts needs the names of the jobs to try again as retry-jobs. Example: retry-jobs: unit tests',
        'no-wait-with-retry-jobs': 'wait: false and retry-jobs contradict each other: jobs are tried again only while the step waits. Leave one of them out. Example: wait: true',
        'no-wait-with-decision': 'wait: false and on-manual-gate: pass or refuse contradict each other: a manual gate is decided only while the step waits. Leave one of them out. Example: wait: true',
        'region-without-endpoint': 'edition: region needs the address of your Region edition as endpoint. Example: endpoint: https://yunxiao.example.com',
        'region-with-keys': 'edition: region has the token API only, and takes no AccessKey and no role. Example: access-token: ${{ secrets.YUNXIAO_ACCESS_TOKEN }}'
    },
    pipelines: {
        none: 'Input pipelines names no pipeline: it takes a line for each, label: pipeline-id. Example: web: 1234',
        line: (line, text, why) => `Input pipelines, line ${line}, is "${text}", ${pipelineLines[why]}. Example: web: 1234`
    },
    envs: {
        json: 'Input envs (its value may hold secrets and is not shown) begins with { but is no JSON object. Example: {"VERSION": "1.2.3"}',
        member: (member, why) => `Input envs (its value may hold secrets and is not shown), member ${member} of the JSON object, ${envsMembers[why]}. Example: {"VERSION": "1.2.3"}`,
        line: (line, why) => `Input envs (its value may hold secrets and is not shown), line ${line}, ${envsLines[why]}. Example: VERSION=1.2.3`
    },
    noEventCommit: (eventName) => `The event${eventName === null ? '' : ` ${eventName}`} names no commit that is certain, so commit: auto can't tell which run is meant. Give a commit's sha as commit, or commit: any, or a run's number as pipeline-run-id. Example: commit: any`,
    noCredentials: 'No credentials were given. There are three ways: access-token (a personal access token of Yunxiao), access-key-id with access-key-secret (an AccessKey pair), or role-to-assume with oidc-provider-arn (keyless). Example: access-token: ${{ secrets.YUNXIAO_ACCESS_TOKEN }}',
    secretsWithheld: {
        fork: 'This pull request comes from a fork: GitHub withholds secrets there, so the credentials of the workflow arrive blank.',
        dependabot: "This run was started by Dependabot: GitHub withholds the repository's secrets there. Set the secret among the Dependabot secrets too."
    },
    severalKinds: (given) => `Credentials of more than one kind were given: ${given.join(', ')}. Leave only one kind. Example: access-token alone`,
    incomplete: (given, missing) => `${given.join(', ')} was given without ${missing}. Give both. Example: ${missing}: \${{ secrets.${missing.toUpperCase().replaceAll('-', '_')} }}`,
    invalidProxy: (variable) => `The variable ${variable} has to be the address of a proxy (its value may hold a password and is not shown). Example: ${variable}: http://proxy.example.com:3128`,
    malformedVariable: (name) => `The variable ${name} (its value is a secret and not shown) has to be one word, without blanks and line breaks. Example: ${name}: \${{ secrets.${name} }}`
};

;// CONCATENATED MODULE: ./compiled/messages/en/log.js
/** Lines of the log, and the annotations that come while the step runs. */
const log_log = {
    signedInWith: {
        'access-token': (origin) => `Signing in with a personal access token from ${places[origin]}`,
        'access-key': (origin) => `Signing in with an AccessKey pair from ${places[origin]}`,
        'security-token': (origin) => `Signing in with temporary keys (STS) from ${places[origin]}`,
        role: (origin) => `Signing in keyless, with a role from ${places[origin]}`
    },
    signedInAs: (how, role) => `${how}: ${role}`,
    /** `source` is an expression, or null for the input. */
    awaited: (commit, source) => `The run has to be built from commit ${commit}, which ${source === null ? 'input commit names' : `is ${source}`}. If the pipeline builds another repository, set commit: any.`,
    starting: 'Starting a run',
    started: (runId) => `Started run ${runId}`,
    maybeStarted: 'The workflow was cancelled while a run was being started: a run may have been started. Look at the pipeline.',
    following: (run, url) => `Following ${run}${url === null ? '' : `: ${url}`}`,
    named: (pipelineId, name) => `Pipeline ${pipelineId} is ${name}`,
    /** `ago` is null where the end is not told. */
    hadEnded: (runId, ago) => `Run ${runId} had ended${ago === null ? '' : ` ${ago}`} before this step began`,
    newestHadEnded: (sentence) => `${sentence}: it may belong to an earlier commit. Leave commit out to wait for the run of this very commit.`,
    hadEndedOnSchedule: (sentence) => `${sentence}, and this workflow was started by its schedule: the same run has perhaps been gated on before. Set start: true for a new run.`,
    otherRef: (runId, ref, wanted) => `Run ${runId} is of the wanted commit, but was built as ${ref}, not as ${wanted}`,
    runStatus: (status) => `The run is ${status}`,
    undocumentedStatus: (status) => `The run has the status "${status}", which is not documented. It is taken as not ended, and never as success.`,
    stageStarted: (stage) => `Stage ${stage} started`,
    stageEnded: (stage, status, duration) => `Stage ${stage} ended: ${status}${inParentheses(duration)}`,
    job: {
        'job-started': (job, stage) => `  Job ${job} of ${stage} started`,
        'job-waiting': (job, stage) => `  Job ${job} of ${stage} waits`,
        'job-resumed': (job, stage) => `  Job ${job} of ${stage} goes on`
    },
    jobEnded: (job, stage, status, duration) => `  Job ${job} of ${stage} ended: ${status}${inParentheses(duration)}`,
    gateDecided: {
        passed: (job, stage) => `  The manual gate ${job} of ${stage} was passed`,
        refused: (job, stage) => `  The manual gate ${job} of ${stage} was refused, or failed`,
        otherwise: (job, stage, status) => `  The manual gate ${job} of ${stage} was decided: ${status}`
    },
    batch: (job, stage, current, total) => `  Job ${job} of ${stage}: batch ${current} of ${total}`,
    orderUnreadable: (job, stage, why) => `  Job ${job} of ${stage}: its deploy order could not be read, so it is not known whether it pauses: ${why}`,
    /** What a person has to do; `job` is null where a whole stage waits. */
    wait: {
        'manual-gate': (stage, job) => `${job ?? 'a manual gate'} in stage ${stage} has to be approved`,
        'merge-conflict': (stage, job) => `${job ?? 'a job'} in stage ${stage} has a merge conflict that has to be solved`,
        'manual-start': (stage, job) => job === null ? `stage ${stage} has to be started` : `${job} in stage ${stage} has to be started`,
        'paused-deployment': (stage, job) => `the deployment ${job ?? ''} in stage ${stage} pauses between batches and has to be let go on`
    },
    otherGate: (wanted, id) => `  That gate${id === null ? '' : ` (id ${id})`} is not the one that manual-gate names, ${wanted}, which is waited for`,
    waitTitles: {
        'manual-gate': 'Manual gate',
        'merge-conflict': 'Merge conflict',
        'manual-start': 'Manual start',
        'paused-deployment': 'Paused deployment'
    },
    waitsForPerson: (what, url) => `The run waits for a person: ${what}${url === null ? ' in Yunxiao' : ` at ${url}`}`,
    stillWaiting: (status, stages, elapsed) => `Still waiting: the run is ${status}${stages === '' ? '' : `, in ${stages}`} (${elapsed})`,
    /** @param what "waiting for a run of …", "looking at run 5 of …" */
    still: (what, elapsed) => `Still ${what} (${elapsed})`,
    stillTrying: (elapsed) => `Still trying to reach the service (${elapsed})`,
    /** `those` are labels and statuses of those that have not ended. */
    stillWaitingForSeveral: (ended, those, elapsed) => `Still waiting: ${ended}; ${those} (${elapsed})`,
    andMore: (count) => `${count} more`,
    awaitsRun: 'no run yet',
    troubleBegan: (operation, what) => `${operation} failed and is tried again: ${what}`,
    troubleEnded: (tries, duration) => `Answers come again, after ${tries} failed ${tries === 1 ? 'try' : 'tries'} in ${duration}`,
    stopping: (runId) => `Stopping run ${runId}`,
    stopped: (runId) => `Run ${runId} is being stopped`,
    stopFailed: (runId, why) => `Run ${runId} could not be stopped: ${why}`,
    stopUnsure: (runId) => `It could not be confirmed that run ${runId} was stopped: look in Yunxiao.`,
    retried: (job, stage, attempt) => `  Job ${job} of ${stage} is tried again: try ${attempt}`,
    retryRefused: (job, stage, why) => `Job ${job} of ${stage} could not be tried again: ${why}`,
    retryUnsure: (job, stage) => `It is not known whether job ${job} of ${stage} is tried again: look in Yunxiao.`,
    noSuchJobs: (patterns) => `No job fits ${patterns} of retry-jobs: whole names count, with * for any characters.`,
    deciding: {
        pass: (job, stage) => `  Passing the manual gate ${job} of ${stage}`,
        refuse: (job, stage) => `  Refusing the manual gate ${job} of ${stage}`
    },
    decided: {
        pass: (job, stage, by) => `The manual gate ${job} of ${stage} was passed by ${by}`,
        refuse: (job, stage, by) => `The manual gate ${job} of ${stage} was refused by ${by}`
    },
    /** Null where it is not known. */
    thisWorkflowRun: (url, attempt, actor) => `this workflow run${url === null ? '' : ` ${url}`}${attempt === null ? '' : `, attempt ${attempt}`}${actor === null ? '' : `, started by ${actor}`}`,
    hadBeenDecided: (job, stage, status) => `The manual gate ${job} of ${stage} had already ended (${status}): nothing was sent.`,
    decidedMeanwhile: (job, stage, status) => `The manual gate ${job} of ${stage} has ended as asked (${status}), though the service did not take what was sent: somebody else may have decided it.`,
    decidedByOthers: (job, stage, status) => `Somebody else decided the manual gate ${job} of ${stage}: it is ${status}.`,
    decisionUnsure: (job, stage) => `It is not known what came of the manual gate ${job} of ${stage}: look in Yunxiao.`,
    gateNeverOpened: (gate) => `The manual gate ${gate === null ? '' : `${gate} `}that was to be decided never opened.`,
    logTitle: (job, stage) => `Log of ${job} (${stage})`,
    machineLogTitle: (job, stage, address) => `Log of ${job} (${stage}) on ${address}`,
    /** A growing log's groups are many: their titles are short, so that a reader sees whose lines these are. */
    liveTitle: (job, stage) => `${stage} › ${job}`,
    attempt: (attempt) => `try ${attempt}`,
    lastLines: 'last lines',
    logEmpty: (what) => `${what}: empty`,
    logUnreadable: (what, why) => `${what} could not be read: ${why}`,
    logLimit: (what, url) => `${what}: no more of it is shown here.${url === null ? '' : ` All of it: ${url}`}`,
    logsNotRead: (count) => `${count} more ${count === 1 ? 'log' : 'logs'} of failed jobs or machines ${count === 1 ? 'was' : 'were'} not read: look in Yunxiao.`,
    machineWithoutNumber: 'the API gave no machineSn that it can be asked for by. Look at the job in Yunxiao.',
    logIncomplete: (url) => `The API gave only a part of this log: its end may be missing.${url === null ? '' : ` All of it: ${url}`}`
};
const places = {
    inputs: 'the inputs',
    environment: 'the environment'
};
function inParentheses(text) {
    return text === null ? '' : ` (${text})`;
}

;// CONCATENATED MODULE: ./compiled/messages/en/problems.js
/** Why a gate ended without its run's success, and what to try. */
const problems = {
    wrongCommit: (wanted, actual) => actual === null
        ? `The run has to be built from commit ${wanted}, and does not tell what it was built from.`
        : `The run has to be built from commit ${wanted}, but was built from ${actual}.`,
    wrongCommitAdvice: 'See that pipeline-run-id and commit belong together.',
    wrongCommitStarted: 'The run that this step started built another branch: name the right one in runningBranchs of start-params.',
    /** Follows one of these. */
    anyCommitAdvice: 'If the pipeline builds another repository, set commit: any.',
    noCommitTold: (wanted, runsSeen) => `${runsSeen === 1 ? 'The only run that was looked at does not tell' : `None of the ${runsSeen} runs that were looked at tells`} what it was built from, so none can be known to be of commit ${wanted}. Set commit: any to follow the newest run whatever it was built from, or give its number as pipeline-run-id.`,
    gateNotClear: (gates) => `It is not clear which manual gate is meant, so nothing was sent. Name one by its id or name in manual-gate: ${gates}.`,
    noSuchNumber: 'no id',
    gateRefused: {
        pass: (job, stage) => `The manual gate ${job} of ${stage} could not be passed.`,
        refuse: (job, stage) => `The manual gate ${job} of ${stage} could not be refused.`
    },
    /** What a search saw. */
    runsSeen: (count, newest) => `${count === 1 ? '1 run was' : `${count} runs were`} looked at${newest === null ? '.' : `; ${newest}.`}`,
    noRunsSeen: 'The pipeline has no run.',
    newestRun: (runId, commit) => `the newest, ${runId}, was built from ${commit}`,
    newestRunUntold: (runId) => `the newest, ${runId}, does not tell what it was built from`,
    noRunAdvice: "Look at the pipeline's triggers and branch filter, give it longer by appear-within, set if-no-run: start to start a run, or commit: any if the pipeline builds another repository.",
    noAnyRunAdvice: "Look at the pipeline's triggers, or set if-no-run: start to start a run.",
    /** A manual gate is never tried again. */
    hadEndedAtGateAdvice: 'A manual gate did not let it through: run it again in Yunxiao, or set start: true for a new run.',
    hadEndedAdvice: 'Run it again in Yunxiao, name the jobs that may be tried again in retry-jobs, or set start: true for a new run.'
};

;// CONCATENATED MODULE: ./compiled/messages/en/reporting.js
/** What is said about the reports themselves: outputs, summary, comment and commit status. */
const reporting = {
    noSummaryFile: 'The runner gives no file for the job summary (GITHUB_STEP_SUMMARY), so none is written.',
    cannotWrite: (what, why) => `The ${what} could not be written: ${why}`,
    outputs: 'outputs',
    summary: 'summary',
    outputCut: (output, leftOut) => `Output ${output} would be over 100,000 bytes: ${leftOut}`,
    jobsLeftOut: 'the jobs of successful stages were left out.',
    stagesLeftOut: (count) => `the jobs of successful stages and the last ${count === 1 ? 'stage' : `${count} stages`} were left out.`,
    namesCut: 'names were cut.',
    failedJobsLeftOut: (count) => `names were cut, and the failed jobs of the last ${count === 1 ? 'pipeline' : `${count} pipelines`} were left out.`,
    entriesLeftOut: (count) => `the last ${count === 1 ? 'one was' : `${count} were`} left out.`,
    comment: "the pull request's comment",
    commitStatus: 'the commit status',
    refused: (what, permission, why) => `GitHub did not take ${what}: ${why}. Add to the job: permissions: ${permission}. On a fork's pull request the token can only read.`,
    failed: (what, why) => `GitHub could not be told ${what}: ${why}`,
    noGitHubToken: 'Inputs comment and commit-status need github-token, which is blank. Example: github-token: ${{ github.token }}',
    noPullRequest: 'Input comment is true, but this event belongs to no pull request: no comment is written.',
    noCommit: 'Input commit-status is true, but this event is about no commit: no status is set. Give a full sha as commit. Example: commit: ${{ github.event.workflow_run.head_sha }}',
    otherCommit: (label, actual, sha) => `No commit status is set for ${label}: its run was built from ${actual}, and the status would stand on ${sha}.`,
    otherCommitShort: (actual) => `the run was built from another commit${actual === '' ? '' : `: ${actual}`}`,
    outlivesToken: "The timeout is longer than 24 hours, which is how long GITHUB_TOKEN lasts: after that, comment and commit status are not kept up to date. A GitHub App's token or a personal token as github-token may last longer."
};

;// CONCATENATED MODULE: ./compiled/messages/en/summary.js
/** The words of the job summary, the comment and the commit status, verdicts apart. */
const summary = {
    /** Of the tables of stages and of pipelines. */
    columns: {
        stage: 'Stage',
        status: 'Status',
        jobs: 'Jobs',
        pipeline: 'Pipeline',
        verdict: 'Verdict',
        stages: 'Stages',
        started: 'Started',
        duration: 'Duration'
    },
    fact: (name, value) => `${name}: ${value}`,
    meta: {
        trigger: 'Trigger',
        branch: 'Branch',
        defaultBranch: 'Default branch',
        commit: 'Commit',
        repository: 'Repository'
    },
    triggers: {
        manual: 'manual',
        schedule: 'schedule',
        'code-push': 'code push',
        api: 'API',
        pipeline: 'another pipeline',
        webhook: 'webhook'
    },
    timesIn: (zone) => `Times are in ${zone}.`,
    noStages: 'Nothing is known of its stages.',
    stagesLeftOut: (count) => `${count} more ${count === 1 ? 'stage is' : 'stages are'} not shown.`,
    pipelinesLeftOut: (count) => `${count} more ${count === 1 ? 'pipeline is' : 'pipelines are'} not shown.`,
    partsLeftOut: (count) => `The parts of ${count} more ${count === 1 ? 'pipeline' : 'pipelines'} are left out, as the summary would be too large.`,
    jobsLeftOut: (count) => `${count} more`,
    chartTitle: 'Timeline',
    chartLeftOut: 'The timeline is left out: the run is too large for it.',
    chartWithoutJobs: 'The timeline shows stages only: the jobs would not fit.',
    failedLogs: 'Logs of failed jobs',
    logsLeftOut: (count) => `${count} more ${count === 1 ? 'log is' : 'logs are'} left out, as the summary would be too large.`,
    unnamed: 'unnamed',
    /** Why a job failed, in the service's words; either may be missing. */
    reason: (message, code) => message === null ? `code ${code ?? ''}` : code === null ? message : `${message} (code ${code})`,
    /** Above a log: a sentence of ours, so that nothing of theirs begins a line. */
    whyFailed: (reason) => `Why it failed: ${reason}`,
    /** Beside a job that was tried again. */
    nthTry: (attempt) => `${attempt}${['th', 'st', 'nd', 'rd'][attempt] ?? 'th'} try`,
    triedAgain: (job, stage, attempts) => `${job} (${stage}) was tried ${attempts} times`,
    tryFailed: (attempt, reason) => `try ${attempt} failed: ${reason}`,
    /** In a commit status: how far the run is. */
    stagesDone: (done, all) => `${done}/${all} stages`
};

;// CONCATENATED MODULE: ./compiled/messages/en/verdict.js
/** The verdict in one sentence; `run` is "run 5 of pipeline 1234" or "pipeline 1234". */
const verdict = {
    success: (run) => `${run} succeeded`,
    successAfterRetries: (run, retries, jobs) => `${run} succeeded after ${retries} ${retries === 1 ? 'retry' : 'retries'} of ${jobs}`,
    failure: (run) => `${run} failed`,
    otherStatus: (run, status) => `${run} did not succeed: its status is ${status}`,
    cancelled: (run) => `${run} was cancelled in Yunxiao`,
    /** These follow one of those in parentheses. */
    hadEnded: 'it had ended before this step began',
    refusedHere: (job) => `this step refused the manual gate ${job}`,
    timedOut: (run, timeout) => `${run} had not ended after ${timeout}`,
    /** `what` is "run of commit 1a2b3c4d" or "run". */
    noRun: (what, pipeline, within) => `no ${what} of ${pipeline} appeared within ${within}`,
    skipped: (what, pipeline, within) => `skipped: no ${what} of ${pipeline} appeared within ${within}`,
    /** In 140 characters: what was looked for, how many runs were looked at, the newest one's commit, what to try. */
    noRunShort: (commit, within, runsSeen, newest) => `no run${commit === null ? '' : ` of ${commit}`} within ${within}: ${runsSeen} looked at${newest === null ? '' : `, the newest of ${newest}`}; see its triggers, or set if-no-run: start`,
    workflowCancelled: (run) => `The workflow was cancelled while waiting for ${run}`,
    blocked: (run, waits) => `${run} waits for a person: ${waits}`,
    handedOver: (run, waits) => `${run} waits for a person, and is left to a later job: ${waits}`,
    pending: (run, status) => `${run} has not ended yet: its status is ${status}`,
    notFollowed: (run) => `${run} had not ended when another pipeline failed, and nobody follows it any more`,
    error: (run) => `The gate could not follow ${run}`,
    wrongCommit: (run) => `${run} was built from another commit`,
    noCommit: (run) => `${run} does not tell what it was built from`,
    gateRefused: {
        pass: (job, run) => `the manual gate ${job} of ${run} could not be passed`,
        refuse: (job, run) => `the manual gate ${job} of ${run} could not be refused`
    },
    gateNotClear: (run) => `It is not clear which manual gate of ${run} is meant`,
    /** While the gate waits. */
    searching: (what, pipeline) => `waiting for a ${what} of ${pipeline}`,
    starting: (pipeline) => `starting a run of ${pipeline}`,
    looking: (run) => `looking at ${run}`,
    anyRun: 'run',
    runOfCommit: (commit) => `run of commit ${commit}`,
    run: (runId, pipeline) => `run ${runId} of ${pipeline}`,
    /** @param name of the pipeline, null where it is not known */
    pipeline: (pipelineId, name) => name === null ? `pipeline ${pipelineId}` : `pipeline ${name} (${pipelineId})`,
    unknownPipeline: 'the pipeline',
    /** Of several pipelines: `labels` are of those that it is said of. */
    several: {
        failed: (count, all, labels) => `${count} of ${all} pipelines failed: ${labels}`,
        cancelled: (all) => `The workflow was cancelled while waiting for ${all} pipelines`,
        blocked: (count, all, labels) => `${count} of ${all} pipelines ${count === 1 ? 'waits' : 'wait'} for a person: ${labels}`,
        pending: (count, all, labels) => `${count} of ${all} pipelines ${count === 1 ? 'has' : 'have'} not ended yet: ${labels}`,
        success: (all) => `all ${all} pipelines succeeded`,
        successWithSkipped: (count, all, labels) => `${all - count} of ${all} pipelines succeeded, and no run appeared of ${labels}`,
        skipped: (all) => `skipped: no run of ${all} pipelines appeared`,
        /** Follows the verdict. */
        retried: (labels) => `needed retries: ${labels}`,
        ended: (count, all) => `${count} of ${all} pipelines have ended`
    },
    /** A verdict in a word or two, for a table. */
    conclusions: {
        success: 'succeeded',
        failure: 'failed',
        cancelled: 'cancelled',
        'timed-out': 'timed out',
        blocked: 'waits for a person',
        pending: 'not ended',
        'no-run': 'no run',
        skipped: 'skipped',
        error: 'error'
    },
    retries: (count) => `${count} ${count === 1 ? 'retry' : 'retries'}`,
    /** A status as people read it. */
    status: (_meaning, status) => (status === '' ? 'unknown' : status)
};

;// CONCATENATED MODULE: ./compiled/messages/zh-cn/errors.js
const errors_errors = {
    problems: {
        'unknown-host': '主机名不存在',
        'connection-refused': '连接被拒绝',
        certificate: '服务器证书不受信任',
        'no-tls': '无法建立安全连接',
        'proxy-refused': '代理需要用户名和密码',
        timeout: '未能按时收到完整的响应',
        aborted: '请求已取消',
        'broken-connection': '连接中断',
        cut: '响应不完整',
        empty: '响应为空',
        'not-json': '响应不是 JSON',
        'not-as-documented': '响应与文档不符',
        'too-large': '响应过大'
    },
    advice: {
        'wait-and-retry': '服务自身出现故障：请稍后重试。',
        'lower-request-rate': '该账号的请求过多：请减少同时运行的步骤，或设置更长的 poll-interval。',
        'check-clock': '运行器的时钟不准（用服务器时间校正后仍无效）：请校准时钟。',
        'report-nonce': '运行器与 API 之间的代理可能重复发送了请求：请检查代理。',
        'renew-security-token': '临时凭证已过期：请为 security-token、access-key-id 和 access-key-secret 提供新的值，或改用可自动续期的 role-to-assume。',
        'check-security-token': '请检查输入 security-token：它与此 AccessKey 不匹配，或不完整。',
        'check-parameters': 'API 不接受某个参数：请检查输入 organization-id、pipeline-id、pipeline-run-id 和 start-params。',
        'register-user': '这些凭证的用户还不是云效用户：请先登录一次云效并加入组织。',
        'join-organization': '这些凭证的用户不是该组织的成员：请将其加入组织，或检查输入 organization-id。',
        'check-organization-id': '请检查输入 organization-id：它是网址中 organization/ 之后的部分。',
        'check-pipeline-id': '请检查输入 pipeline-id：它是网址中 pipelines/ 之后的数字。',
        'check-pipeline-run-id': '请检查输入 pipeline-run-id：它是网址中 builds/ 之后的数字。',
        'check-access-key-id': '请检查输入 access-key-id：该 AccessKey 不存在。',
        'activate-access-key': 'access-key-id 对应的 AccessKey 已被禁用：请在 RAM 控制台启用，或换用其他 AccessKey。',
        'check-access-key-secret': '请检查输入 access-key-secret：它与 access-key-id 不匹配。',
        'grant-ram-permission': 'RAM 用户或角色缺少这项操作的权限：已知的情况见 docs/credentials.zh-CN.md。',
        'check-access-token': '请检查访问令牌（输入 access-token 或 YUNXIAO_ACCESS_TOKEN）：应为完整且未被删除的云效个人访问令牌。',
        'renew-access-token': 'access-token 中的个人访问令牌已过期：请在云效中新建一个。',
        'grant-token-permission': '个人访问令牌缺少权限，或其用户不能查看该流水线：各项操作所需的权限见 README。',
        'use-other-edition': '云效的此版本不提供该操作：请检查输入 edition 和 endpoint。',
        'use-other-token-kind': '输入 access-token 应为个人访问令牌：现在提供的是其他类型的令牌。',
        'authorize-third-party': '云效无法登录流水线所用的第三方服务：请在流水线的服务连接中重新授权。',
        'update-action': '云效已不再提供该操作：请使用本 Action 的最新版本；若已是最新版本，请反馈此问题。',
        'check-oidc-token': 'GitHub 的 OIDC 令牌未被接受：请检查输入 audience，以及 RAM 中 OIDC 身份提供商的客户端 ID。',
        'check-oidc-provider': '请检查输入 oidc-provider-arn：RAM 中没有该 OIDC 身份提供商。',
        'check-role': '请检查输入 role-to-assume：RAM 中没有该角色。',
        'check-role-trust': '角色的信任策略不允许此工作流扮演：请检查其中 oidc:sub 和 oidc:aud 的条件，以及输入 role-to-assume 和 oidc-provider-arn。',
        'check-session-expiration': '请检查输入 role-session-expiration：至少 900 秒，且不超过角色的最大会话时间。'
    },
    tokenPermissions: {
        'pipeline-read': '流水线（只读）',
        'pipeline-run-read': '流水线运行实例：只读',
        'pipeline-run-write': '流水线运行实例：读写',
        'job-run-read': '流水线运行任务：只读',
        'job-run-write': '流水线运行任务：读写',
        'deployment-read': '主机部署：只读'
    },
    grantTokenPermission: (operation, permission) => `${operation} 需要个人访问令牌具有权限“${permission}”，且其用户能查看该流水线。`,
    validatorsAdvice: '凭证的用户须在该人工卡点的审批人之列：请检查流水线中该卡点的设置。',
    orElse: (advice) => `或者：${advice}`,
    services: { yunxiao: '云效', sts: 'STS', 'github-oidc': 'GitHub 的 OIDC 服务' },
    refused: (service, operation) => `${service}拒绝了 ${operation}`,
    unreachable: (service, operation) => `无法连接${service}（${operation}）`,
    unusable: (service, operation, tries) => `无法使用${service}：${operation} 连续失败 ${tries} 次`,
    notCorrected: (service, operation) => `${service}因同一原因连续两次拒绝了 ${operation}`,
    securityTokenExpired: (service, operation) => `${service}拒绝了 ${operation}：安全令牌已过期`,
    tooLarge: (service, operation, limitMebibytes) => `${service}对 ${operation} 的响应超过 ${limitMebibytes} MiB，未读取`,
    uncertain: {
        start: (operation) => `${operation} 失败，且无法确定是否已执行：可能已经启动了一次运行。未重复发送；重试前请先查看流水线`,
        act: (operation) => `${operation} 失败，且无法确定是否已执行：可能已经执行。请查看该次运行`
    },
    outOfTime: (operation) => `到达时限时 ${operation} 仍在失败`,
    details: {
        httpStatus: (status) => `HTTP ${status}`,
        code: (code) => `错误码 ${code}`,
        requestId: (id) => `请求 ID ${id}`
    },
    unknownHostAdvice: '请检查输入 endpoint（或 sts-endpoint）以及运行器的网络。',
    certificateAdvice: '请检查输入 endpoint；若使用自建证书颁发机构，请在作业的 env 中将 NODE_EXTRA_CA_CERTS 设为其证书文件。',
    noTlsAdvice: '请检查输入 endpoint（或 sts-endpoint）：其主机和端口应使用 https。',
    httpAdvice: {
        sts: '请检查输入 role-to-assume、oidc-provider-arn、audience、role-session-name 和 sts-endpoint。',
        redirect: '不会跟随重定向：请检查输入 endpoint。',
        proxy: '代理需要用户名和密码：请检查 HTTPS_PROXY。',
        access: '请检查凭证及其权限，以及输入 endpoint。',
        notFound: '请检查输入 organization-id、pipeline-id、pipeline-run-id、edition 和 endpoint。'
    },
    noIdTokenPermission: 'GitHub 没有向此作业提供 OIDC 令牌。请在作业的 permissions 下加入一行 id-token: write。来自复刻仓库的拉取请求无法使用。',
    internal: (text) => `Action 自身出错，请反馈此问题：${text}`
};

;// CONCATENATED MODULE: ./compiled/messages/zh-cn/inputs.js
const zh_cn_inputs_trueOrFalse = { takes: 'true 或 false', example: 'true' };
const inputs_address = {
    takes: '主机名，或不含用户名和查询参数的 https 地址（仅本机回环地址可用 http）',
    example: 'https://openapi-rdc.aliyuncs.com'
};
const inputs_oneWord = (example) => ({ takes: '一个不含空格和换行的值', example });
/** Latin letters and digits are set off from Chinese by a blank. */
const shouldBe = ({ takes }) => `应为${/^[!-~]/.test(takes) ? ' ' : ''}${takes}`;
const inputs_pipelineLines = {
    form: '应形如 label: pipeline-id 或 label: pipeline-id/run-id，最多一个冒号',
    'pipeline-id': '其中的流水线 ID 应为正整数',
    'run-id': '其中的运行编号应为正整数',
    'label-too-long': '但标签最多 50 个字符',
    'label-again': '但前面已有同样的标签（不区分大小写），标签不能重复',
    'too-many': '这是第 51 条流水线，但一个步骤最多 50 条'
};
const inputs_envsLines = {
    'no-equals': '没有 =',
    'no-name': '的 = 前没有名称',
    'name-again': '的名称与前面某行相同'
};
const inputs_envsMembers = {
    'no-name': '没有名称',
    value: '的值不是字符串'
};
const zh_cn_inputs_inputs = {
    help: {
        'organization-id': { takes: '1 到 64 个字母、数字、- 或 _', example: "'5ebbc0228123212b59xxxxx'" },
        'pipeline-id': { takes: '正整数', example: "'1234'" },
        pipelines: { takes: '每条流水线一行，形如 label: pipeline-id', example: 'web: 1234' },
        'pipeline-run-id': { takes: '正整数或 latest', example: "'42'" },
        commit: { takes: 'auto、any、提交的 sha，或其前 8 位以上', example: '${{ github.sha }}' },
        'if-no-run': { takes: 'fail、skip 或 start', example: 'skip' },
        'appear-within': { takes: '时长，如 90s、10m、2h、1h30m', example: '10m' },
        start: zh_cn_inputs_trueOrFalse,
        'start-params': { takes: '一个 JSON 对象', example: '{"envs": {"VERSION": "1.2.3"}}' },
        envs: { takes: '每行一个 NAME=value，或值均为字符串的 JSON 对象', example: 'VERSION=1.2.3' },
        'access-token': inputs_oneWord('${{ secrets.YUNXIAO_ACCESS_TOKEN }}'),
        'access-key-id': inputs_oneWord('${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_ID }}'),
        'access-key-secret': inputs_oneWord('${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_SECRET }}'),
        'security-token': inputs_oneWord('${{ secrets.ALIBABA_CLOUD_SECURITY_TOKEN }}'),
        'role-to-assume': { takes: 'RAM 角色的 ARN', example: 'acs:ram::1234567890123456:role/github' },
        'oidc-provider-arn': {
            takes: 'RAM 中 OIDC 身份提供商的 ARN',
            example: 'acs:ram::1234567890123456:oidc-provider/GitHub'
        },
        audience: inputs_oneWord('sts.aliyuncs.com'),
        'role-session-name': { takes: '2 到 64 个字母、数字、.、@、- 或 _', example: 'github-action-session' },
        'role-session-expiration': { takes: '秒数，至少 900', example: '3600' },
        edition: { takes: 'central 或 region', example: 'central' },
        endpoint: inputs_address,
        'sts-endpoint': { ...inputs_address, example: 'https://sts.aliyuncs.com' },
        'web-url': {
            takes: '主机名，或不含用户名和查询参数的 http/https 地址',
            example: 'https://flow.aliyun.com'
        },
        wait: zh_cn_inputs_trueOrFalse,
        timeout: { takes: '不超过 120h 的时长，如 90s、10m、2h、1h30m', example: '1h' },
        'poll-interval': { takes: 'auto，或至少 1s 的时长，如 10s', example: 'auto' },
        'fail-fast': zh_cn_inputs_trueOrFalse,
        'stop-on-cancel': zh_cn_inputs_trueOrFalse,
        'stop-on-timeout': zh_cn_inputs_trueOrFalse,
        'on-manual-gate': { takes: 'wait、fail、hand-over、pass 或 refuse', example: 'wait' },
        'manual-gate': { takes: '任务的 ID 或名称', example: '人工卡点' },
        'retry-jobs': { takes: '任务名称，每行一个，* 表示任意字符', example: '单元测试' },
        'retry-attempts': { takes: '1 到 5 的数字', example: '2' },
        summary: zh_cn_inputs_trueOrFalse,
        logs: { takes: 'auto、failed、all、live 或 none', example: 'auto' },
        language: { takes: 'en 或 zh-CN', example: 'zh-CN' },
        label: { takes: '一个名称', example: 'deploy' },
        'github-token': inputs_oneWord('${{ github.token }}'),
        comment: zh_cn_inputs_trueOrFalse,
        'commit-status': zh_cn_inputs_trueOrFalse
    },
    invalid: (input, value, help) => `输入 ${input} 的值是“${value}”，${shouldBe(help)}。示例：${input}: ${help.example}`,
    invalidSecret: (input, help) => `输入 ${input}（值为机密，不予显示）${shouldBe(help)}。示例：${input}: ${help.example}`,
    invalidUnquoted: (input, help) => `输入 ${input}（值可能含有机密，不予显示）${shouldBe(help)}。示例：${input}: ${help.example}`,
    missing: (input, help) => `缺少必填输入 ${input}：${shouldBe(help)}。示例：${input}: ${help.example}`,
    given: (values) => `（给定：${values}）`,
    contradictions: {
        'start-with-run-id': '输入 start: true 与 pipeline-run-id 矛盾：新的运行还没有编号。请去掉其中一个。示例：start: true',
        'start-with-run-id-in-pipelines': '输入 start: true 与 pipelines 中的运行编号矛盾：新的运行还没有编号。请去掉其中一个。示例：web: 1234',
        'start-with-commit': '输入 start: true 与 commit 矛盾：新的运行无需按提交查找。请去掉其中一个；if-no-run: start 会先查找该提交的运行。示例：if-no-run: start',
        'start-with-if-no-run': '输入 start: true 与 if-no-run 矛盾：前者总是启动新的运行，后者先查找已有的运行。请去掉其中一个。示例：if-no-run: start',
        'start-with-appear-within': '输入 start: true 与 appear-within 矛盾：新的运行无需等待出现。请去掉其中一个。示例：start: true',
        'start-params-without-start': '输入 start-params 只用于由本 Action 启动的运行。请设置 start: true 或 if-no-run: start，或去掉 start-params。示例：start: true',
        'envs-without-start': '输入 envs 只用于由本 Action 启动的运行。请设置 start: true 或 if-no-run: start，或去掉 envs。示例：start: true',
        'envs-twice': 'envs 和 start-params 中都提供了变量，请只在一处提供。示例：envs: VERSION=1.2.3，且 start-params 不含 "envs"',
        'appear-within-not-below-timeout': '使用 if-no-run: start 时，appear-within（默认 30s）应小于 timeout，否则没有时间等待所启动的运行。示例：appear-within: 30s 与 timeout: 1h',
        'pipeline-id-with-pipelines': "输入 pipeline-id 与 pipelines 矛盾。请去掉其中一个。示例：pipeline-id: '1234'",
        'neither-pipeline-id-nor-pipelines': "缺少必填输入 pipeline-id：应为正整数；多条流水线请用 pipelines。示例：pipeline-id: '1234'",
        'pipelines-with-run-id': '输入 pipelines 与 pipeline-run-id 矛盾：运行编号应写在对应流水线的那一行。示例：web: 1234/42',
        'pipelines-with-decision': 'on-manual-gate: pass 或 refuse 只用于单条流水线，不能与 pipelines 一起使用。示例：on-manual-gate: wait',
        'fail-fast-without-pipelines': '输入 fail-fast 只用于多条流水线：请设置 pipelines，或去掉 fail-fast。示例：pipelines: "web: 1234"',
        'decision-without-run': "on-manual-gate: pass 或 refuse 需要明确的运行：请用 pipeline-run-id 给出运行编号，或设置 start: true。示例：pipeline-run-id: '42'",
        'manual-gate-without-decision': '输入 manual-gate 指定要通过或拒绝的人工卡点：请设置 on-manual-gate: pass 或 refuse，或去掉 manual-gate。示例：on-manual-gate: pass',
        'refuse-with-retry-jobs': 'on-manual-gate: refuse 与 retry-jobs 矛盾：被拒绝的运行本来就应失败。请去掉其中一个。示例：on-manual-gate: refuse，不设置 retry-jobs',
        'retry-attempts-without-retry-jobs': '输入 retry-attempts 需要用 retry-jobs 给出要重试的任务名称。示例：retry-jobs: 单元测试',
        'no-wait-with-retry-jobs': 'wait: false 与 retry-jobs 矛盾：只有在等待期间才会重试任务。请去掉其中一个。示例：wait: true',
        'no-wait-with-decision': 'wait: false 与 on-manual-gate: pass 或 refuse 矛盾：只有在等待期间才会处理人工卡点。请去掉其中一个。示例：wait: true',
        'region-without-endpoint': 'edition: region 需要用 endpoint 给出 Region 版的地址。示例：endpoint: https://yunxiao.example.com',
        'region-with-keys': 'edition: region 只有令牌 API，不能使用 AccessKey 或角色。示例：access-token: ${{ secrets.YUNXIAO_ACCESS_TOKEN }}'
    },
    pipelines: {
        none: '输入 pipelines 没有给出任何流水线：每条流水线一行，形如 label: pipeline-id。示例：web: 1234',
        line: (line, text, why) => `输入 pipelines 第 ${line} 行是“${text}”，${inputs_pipelineLines[why]}。示例：web: 1234`
    },
    envs: {
        json: '输入 envs（值可能含有机密，不予显示）以 { 开头，但不是 JSON 对象。示例：{"VERSION": "1.2.3"}',
        member: (member, why) => `输入 envs（值可能含有机密，不予显示）的 JSON 对象中，第 ${member} 个成员${inputs_envsMembers[why]}。示例：{"VERSION": "1.2.3"}`,
        line: (line, why) => `输入 envs（值可能含有机密，不予显示）第 ${line} 行${inputs_envsLines[why]}。示例：VERSION=1.2.3`
    },
    noEventCommit: (eventName) => `${eventName === null ? '此事件' : `事件 ${eventName} `}没有可以确定的提交，commit: auto 无法判断应等待哪次运行。请用 commit 给出提交的 sha，或设置 commit: any，或用 pipeline-run-id 给出运行编号。示例：commit: any`,
    noCredentials: '没有提供任何凭证。有三种方式：access-token（云效个人访问令牌）、access-key-id 加 access-key-secret（AccessKey）、role-to-assume 加 oidc-provider-arn（免密钥）。示例：access-token: ${{ secrets.YUNXIAO_ACCESS_TOKEN }}',
    secretsWithheld: {
        fork: '此拉取请求来自复刻（fork）仓库：GitHub 不会向其提供机密，因此工作流中的凭证为空。',
        dependabot: '此次运行由 Dependabot 触发：GitHub 不会向其提供仓库的机密。请在 Dependabot secrets 中也设置该机密。'
    },
    severalKinds: (given) => `提供了多种凭证：${given.join('、')}。请只保留一种。示例：只用 access-token`,
    incomplete: (given, missing) => `提供了 ${given.join('、')}，但缺少 ${missing}。请成对提供。示例：${missing}: \${{ secrets.${missing.toUpperCase().replaceAll('-', '_')} }}`,
    invalidProxy: (variable) => `环境变量 ${variable} 应为代理的地址（其值可能含有密码，不予显示）。示例：${variable}: http://proxy.example.com:3128`,
    malformedVariable: (name) => `环境变量 ${name}（值为机密，不予显示）应为一个不含空格和换行的值。示例：${name}: \${{ secrets.${name} }}`
};

;// CONCATENATED MODULE: ./compiled/messages/zh-cn/log.js
const zh_cn_log_log = {
    signedInWith: {
        'access-token': (origin) => `使用${log_places[origin]}中的个人访问令牌登录`,
        'access-key': (origin) => `使用${log_places[origin]}中的 AccessKey 登录`,
        'security-token': (origin) => `使用${log_places[origin]}中的临时凭证（STS）登录`,
        role: (origin) => `免密钥登录，使用${log_places[origin]}中的角色`
    },
    signedInAs: (how, role) => `${how}：${role}`,
    awaited: (commit, source) => `只接受针对提交 ${commit} 的运行（来自${source === null ? '输入 commit' : ` ${source}`}）。若流水线构建的是其他代码库，请设置 commit: any。`,
    starting: '正在启动运行',
    started: (runId) => `已启动运行 ${runId}`,
    maybeStarted: '工作流在启动运行的过程中被取消：可能已经启动了一次运行。请查看流水线。',
    following: (run, url) => `正在跟踪${run.trim()}${url === null ? '' : `：${url}`}`,
    named: (pipelineId, name) => `流水线 ${pipelineId} 的名称是 ${name}`,
    hadEnded: (runId, ago) => `运行 ${runId} 在本步骤开始前${ago === null ? '' : ` ${ago} `}已结束`,
    newestHadEnded: (sentence) => `${sentence}：它可能属于更早的提交。去掉输入 commit 可等待此提交自己的运行。`,
    hadEndedOnSchedule: (sentence) => `${sentence}，而此工作流由定时触发：以前可能已经用过同一次运行。设置 start: true 可启动新的运行。`,
    otherRef: (runId, ref, wanted) => `运行 ${runId} 针对所需的提交，但构建的是 ${ref}，而不是 ${wanted}`,
    runStatus: (status) => `运行状态：${status}`,
    undocumentedStatus: (status) => `运行状态“${status}”未见于文档。视为尚未结束，绝不视为成功。`,
    stageStarted: (stage) => `阶段 ${stage} 开始`,
    stageEnded: (stage, status, duration) => `阶段 ${stage} 结束：${status}${log_inParentheses(duration)}`,
    job: {
        'job-started': (job, stage) => `  任务 ${job}（${stage}）开始`,
        'job-waiting': (job, stage) => `  任务 ${job}（${stage}）等待中`,
        'job-resumed': (job, stage) => `  任务 ${job}（${stage}）继续`
    },
    jobEnded: (job, stage, status, duration) => `  任务 ${job}（${stage}）结束：${status}${log_inParentheses(duration)}`,
    gateDecided: {
        passed: (job, stage) => `  人工卡点“${job}”（${stage}）已通过`,
        refused: (job, stage) => `  人工卡点“${job}”（${stage}）未通过（被拒绝或失败）`,
        otherwise: (job, stage, status) => `  人工卡点“${job}”（${stage}）已结束：${status}`
    },
    batch: (job, stage, current, total) => `  任务 ${job}（${stage}）：第 ${current} 批，共 ${total} 批`,
    orderUnreadable: (job, stage, why) => `  任务 ${job}（${stage}）：无法读取其部署单，因此不知道部署是否暂停：${why}`,
    wait: {
        'manual-gate': (stage, job) => `阶段 ${stage} 的人工卡点${job === null ? '' : `“${job}”`}需要审批`,
        'merge-conflict': (stage, job) => `阶段 ${stage} 的${job === null ? '任务' : ` ${job} `}有合并冲突需要解决`,
        'manual-start': (stage, job) => job === null ? `阶段 ${stage} 需要手动启动` : `阶段 ${stage} 的 ${job} 需要手动启动`,
        'paused-deployment': (stage, job) => `阶段 ${stage} 的部署${job === null ? '' : ` ${job} `}在批次之间暂停，需要手动继续`
    },
    otherGate: (wanted, id) => `  该人工卡点${id === null ? '' : `（ID ${id}）`}不是 manual-gate 指定的“${wanted}”：继续等待后者`,
    waitTitles: {
        'manual-gate': '人工卡点',
        'merge-conflict': '合并冲突',
        'manual-start': '手动启动',
        'paused-deployment': '部署暂停'
    },
    waitsForPerson: (what, url) => `运行正在等待人工处理：${what}${url === null ? '，请在云效中处理' : `：${url}`}`,
    stillWaiting: (status, stages, elapsed) => `仍在等待：运行状态为 ${status}${stages === '' ? '' : `，当前阶段 ${stages}`}（${elapsed}）`,
    still: (what, elapsed) => `${what.trim()}（${elapsed}）`,
    stillTrying: (elapsed) => `仍在尝试连接服务（${elapsed}）`,
    stillWaitingForSeveral: (ended, those, elapsed) => `仍在等待：${ended}；${those}（${elapsed}）`,
    andMore: (count) => `另有 ${count} 条`,
    awaitsRun: '尚无运行',
    troubleBegan: (operation, what) => `${operation} 失败，正在重试：${what}`,
    troubleEnded: (tries, duration) => `服务已恢复响应，其间失败 ${tries} 次，历时 ${duration}`,
    stopping: (runId) => `请求停止运行 ${runId}`,
    stopped: (runId) => `运行 ${runId} 正在停止`,
    stopFailed: (runId, why) => `无法停止运行 ${runId}：${why}`,
    stopUnsure: (runId) => `无法确认运行 ${runId} 是否已停止：请在云效中查看。`,
    retried: (job, stage, attempt) => `  正在重试任务 ${job}（${stage}）：第 ${attempt} 次执行`,
    retryRefused: (job, stage, why) => `无法重试任务 ${job}（${stage}）：${why}`,
    retryUnsure: (job, stage) => `不知道任务 ${job}（${stage}）是否已重试：请在云效中查看。`,
    noSuchJobs: (patterns) => `没有任务与 retry-jobs 中的 ${patterns} 匹配：须写完整名称，可用 * 代表任意字符。`,
    deciding: {
        pass: (job, stage) => `  正在通过人工卡点“${job}”（${stage}）`,
        refuse: (job, stage) => `  正在拒绝人工卡点“${job}”（${stage}）`
    },
    decided: {
        pass: (job, stage, by) => `人工卡点“${job}”（${stage}）已由${by}通过`,
        refuse: (job, stage, by) => `人工卡点“${job}”（${stage}）已由${by}拒绝`
    },
    thisWorkflowRun: (url, attempt, actor) => {
        const details = [
            ...(attempt === null ? [] : [`第 ${attempt} 次尝试`]),
            ...(actor === null ? [] : [`触发者 ${actor}`]),
            ...(url === null ? [] : [url])
        ];
        return `本次工作流运行${log_inParentheses(details.length === 0 ? null : details.join('，'))}`;
    },
    hadBeenDecided: (job, stage, status) => `人工卡点“${job}”（${stage}）此前已经结束（${status}）：没有发送任何请求。`,
    decidedMeanwhile: (job, stage, status) => `人工卡点“${job}”（${stage}）已按要求结束（${status}），但服务端没有接受本次请求：可能已由他人处理。`,
    decidedByOthers: (job, stage, status) => `人工卡点“${job}”（${stage}）已由他人处理：状态为${status}。`,
    decisionUnsure: (job, stage) => `不知道人工卡点“${job}”（${stage}）的处理结果：请在云效中查看。`,
    gateNeverOpened: (gate) => `要处理的人工卡点${gate === null ? '' : `“${gate}”`}始终没有进入待审批状态。`,
    logTitle: (job, stage) => `${job}（${stage}）的日志`,
    machineLogTitle: (job, stage, address) => `${job}（${stage}）在 ${address} 上的日志`,
    liveTitle: (job, stage) => `${stage} › ${job}`,
    attempt: (attempt) => `第 ${attempt} 次执行`,
    lastLines: '最后几行',
    logEmpty: (what) => `${what}为空`,
    logUnreadable: (what, why) => `无法读取${what}：${why}`,
    logLimit: (what, url) => `${what}：此处不再显示更多。${url === null ? '' : `完整日志：${url}`}`,
    logsNotRead: (count) => `另有 ${count} 份失败任务或机器的日志未读取，请在云效中查看。`,
    machineWithoutNumber: 'API 没有给出可用于查询的 machineSn。请在云效中查看此任务。',
    logIncomplete: (url) => `API 只返回了部分日志，结尾可能缺失。${url === null ? '' : `完整日志：${url}`}`
};
const log_places = { inputs: '输入', environment: '环境变量' };
function log_inParentheses(text) {
    return text === null ? '' : `（${text}）`;
}

;// CONCATENATED MODULE: ./compiled/messages/zh-cn/problems.js
const problems_problems = {
    wrongCommit: (wanted, actual) => actual === null
        ? `要求的是针对提交 ${wanted} 的运行，但此运行没有说明针对哪个提交。`
        : `要求的是针对提交 ${wanted} 的运行，但此运行针对的是 ${actual}。`,
    wrongCommitAdvice: '请检查 pipeline-run-id 与 commit 是否对应。',
    wrongCommitStarted: '本步骤启动的运行构建了其他分支：请在 start-params 的 runningBranchs 中指定正确的分支。',
    anyCommitAdvice: '若流水线构建的是其他代码库，请设置 commit: any。',
    noCommitTold: (wanted, runsSeen) => `已查看的 ${runsSeen} 次运行都没有说明针对哪个提交，因此无法确定哪一次针对提交 ${wanted}。请设置 commit: any（跟踪最新的运行，不论针对哪个提交），或用 pipeline-run-id 给出其编号。`,
    gateNotClear: (gates) => `无法确定所指的人工卡点，因此没有发送任何请求。请在 manual-gate 中用 ID 或名称指定一个：${gates}。`,
    noSuchNumber: '无 ID',
    gateRefused: {
        pass: (job, stage) => `无法通过人工卡点“${job}”（${stage}）。`,
        refuse: (job, stage) => `无法拒绝人工卡点“${job}”（${stage}）。`
    },
    runsSeen: (count, newest) => `已查看 ${count} 次运行${newest === null ? '。' : `；${newest}。`}`,
    noRunsSeen: '该流水线没有任何运行。',
    newestRun: (runId, commit) => `最新的运行 ${runId} 针对 ${commit}`,
    newestRunUntold: (runId) => `最新的运行 ${runId} 没有说明针对哪个提交`,
    noRunAdvice: '请检查流水线的触发设置和分支过滤；也可以用 appear-within 延长等待，设置 if-no-run: start 来启动运行；若流水线构建的是其他代码库，请设置 commit: any。',
    noAnyRunAdvice: '请检查流水线的触发设置，或设置 if-no-run: start 来启动运行。',
    hadEndedAtGateAdvice: '人工卡点未通过，不能重试：请在云效中重新运行，或设置 start: true 启动新的运行。',
    hadEndedAdvice: '请在云效中重新运行，或在 retry-jobs 中指定可以重试的任务，或设置 start: true 启动新的运行。'
};

;// CONCATENATED MODULE: ./compiled/messages/zh-cn/reporting.js
const reporting_reporting = {
    noSummaryFile: '运行器没有提供作业摘要文件（GITHUB_STEP_SUMMARY），因此不写摘要。',
    cannotWrite: (what, why) => `无法写入${what}：${why}`,
    outputs: '输出',
    summary: '摘要',
    outputCut: (output, leftOut) => `输出 ${output} 超过 100,000 字节：${leftOut}`,
    jobsLeftOut: '已省略成功阶段的任务。',
    stagesLeftOut: (count) => `已省略成功阶段的任务和最后 ${count} 个阶段。`,
    namesCut: '名称已缩短。',
    failedJobsLeftOut: (count) => `名称已缩短，并省略了最后 ${count} 条流水线的失败任务。`,
    entriesLeftOut: (count) => `已省略最后 ${count} 项。`,
    comment: '拉取请求的评论',
    commitStatus: '提交状态',
    refused: (what, permission, why) => `GitHub 未接受${what}：${why}。请在作业中加入 permissions: ${permission}。来自复刻仓库的拉取请求的令牌只能读取。`,
    failed: (what, why) => `无法向 GitHub 更新${what}：${why}`,
    noGitHubToken: '输入 comment 和 commit-status 需要 github-token，但它为空。示例：github-token: ${{ github.token }}',
    noPullRequest: '输入 comment 为 true，但此事件不属于任何拉取请求：不写评论。',
    noCommit: '输入 commit-status 为 true，但此事件不涉及任何提交：不设置状态。请用 commit 给出完整的 sha。示例：commit: ${{ github.event.workflow_run.head_sha }}',
    otherCommit: (label, actual, sha) => `没有为 ${label} 设置提交状态：其运行针对的是 ${actual}，而状态会设置在 ${sha} 上。`,
    otherCommitShort: (actual) => `该运行针对另一个提交${actual === '' ? '' : `：${actual}`}`,
    outlivesToken: 'timeout 超过 24 小时，而 GITHUB_TOKEN 的有效期只有 24 小时：此后评论和提交状态不再更新。用 GitHub App 的令牌或个人令牌作为 github-token 可能更持久。'
};

;// CONCATENATED MODULE: ./compiled/messages/zh-cn/summary.js
const summary_summary = {
    columns: {
        stage: '阶段',
        status: '状态',
        jobs: '任务',
        pipeline: '流水线',
        verdict: '结论',
        stages: '阶段',
        started: '开始时间',
        duration: '耗时'
    },
    fact: (name, value) => `${name}：${value}`,
    meta: {
        trigger: '触发方式',
        branch: '分支',
        defaultBranch: '默认分支',
        commit: '提交',
        repository: '代码库'
    },
    triggers: {
        manual: '手动',
        schedule: '定时',
        'code-push': '代码提交',
        api: '接口调用',
        pipeline: '其他流水线',
        webhook: 'Webhook'
    },
    timesIn: (zone) => zone === 'Asia/Shanghai' ? '时间均为北京时间（Asia/Shanghai）。' : `时间均按 ${zone} 时区显示。`,
    noStages: '尚无阶段信息。',
    stagesLeftOut: (count) => `另有 ${count} 个阶段未显示。`,
    pipelinesLeftOut: (count) => `另有 ${count} 条流水线未显示。`,
    partsLeftOut: (count) => `为控制摘要大小，省略了另外 ${count} 条流水线的详情。`,
    jobsLeftOut: (count) => `另有 ${count} 个`,
    chartTitle: '时间线',
    chartLeftOut: '时间线已省略：此运行过大。',
    chartWithoutJobs: '时间线只显示阶段：任务过多，无法全部显示。',
    failedLogs: '失败任务的日志',
    logsLeftOut: (count) => `为控制摘要大小，省略了另外 ${count} 份日志。`,
    unnamed: '未命名',
    reason: (message, code) => message === null ? `错误码 ${code ?? ''}` : code === null ? message : `${message}（错误码 ${code}）`,
    whyFailed: (reason) => `失败原因：${reason}`,
    nthTry: (attempt) => `第 ${attempt} 次执行`,
    triedAgain: (job, stage, attempts) => `${job}（${stage}）共执行 ${attempts} 次`,
    tryFailed: (attempt, reason) => `第 ${attempt} 次执行失败：${reason}`,
    stagesDone: (done, all) => `${done}/${all} 个阶段`
};

;// CONCATENATED MODULE: ./compiled/messages/zh-cn/verdict.js
const statusWords = {
    success: '成功',
    failure: '失败',
    cancelled: '已取消',
    skipped: '已跳过',
    finished: '已结束',
    queued: '排队中',
    running: '运行中',
    waiting: '等待中',
    'manual-start': '等待手动启动',
    cancelling: '取消中',
    unknown: '未知'
};
const verdict_verdict = {
    success: (run) => `${run}成功`,
    successAfterRetries: (run, retries, jobs) => `${run}在重试 ${retries} 次（${jobs}）后成功`,
    failure: (run) => `${run}失败`,
    otherStatus: (run, status) => `${run}没有成功：状态为${status}`,
    cancelled: (run) => `${run}已在云效中取消`,
    hadEnded: '在本步骤开始前已结束',
    refusedHere: (job) => `本步骤拒绝了人工卡点“${job}”`,
    timedOut: (run, timeout) => `${run}在 ${timeout} 内没有结束`,
    noRun: (what, pipeline, within) => `${within} 内没有出现${pipeline}${what}`,
    skipped: (what, pipeline, within) => `已跳过：${within} 内没有出现${pipeline}${what}`,
    noRunShort: (commit, within, runsSeen, newest) => `${within} 内没有${commit === null ? '' : ` ${commit} 的`}运行：已查看 ${runsSeen} 次${newest === null ? '' : `，最新的提交为 ${newest}`}；请检查触发设置，或设置 if-no-run: start`,
    workflowCancelled: (run) => `等待${run}时工作流被取消`,
    blocked: (run, waits) => `${run}正在等待人工处理：${waits}`,
    handedOver: (run, waits) => `${run}正在等待人工处理，交由后续作业继续：${waits}`,
    pending: (run, status) => `${run}尚未结束：状态为${status}`,
    notFollowed: (run) => `另一条流水线失败时${run}尚未结束，不再跟踪`,
    error: (run) => `无法跟踪${run}`,
    wrongCommit: (run) => `${run}针对的不是所要求的提交`,
    noCommit: (run) => `${run}没有说明针对哪个提交`,
    gateRefused: {
        pass: (job, run) => `无法通过${run}的人工卡点“${job}”`,
        refuse: (job, run) => `无法拒绝${run}的人工卡点“${job}”`
    },
    gateNotClear: (run) => `无法确定${run}中所指的人工卡点`,
    searching: (what, pipeline) => `正在等待${pipeline}${what}`,
    starting: (pipeline) => `正在启动${pipeline}`,
    looking: (run) => `正在查看${run}`,
    anyRun: '的运行',
    runOfCommit: (commit) => `针对提交 ${commit} 的运行`,
    run: (runId, pipeline) => `${pipeline}的运行 ${runId} `,
    pipeline: (pipelineId, name) => name === null ? `流水线 ${pipelineId} ` : `流水线 ${name}（${pipelineId}）`,
    unknownPipeline: '流水线',
    several: {
        failed: (count, all, labels) => `${all} 条流水线中有 ${count} 条失败：${labels}`,
        cancelled: (all) => `等待 ${all} 条流水线时工作流被取消`,
        blocked: (count, all, labels) => `${all} 条流水线中有 ${count} 条正在等待人工处理：${labels}`,
        pending: (count, all, labels) => `${all} 条流水线中有 ${count} 条尚未结束：${labels}`,
        success: (all) => `${all} 条流水线全部成功`,
        successWithSkipped: (count, all, labels) => `${all} 条流水线中有 ${all - count} 条成功，以下流水线没有出现运行：${labels}`,
        skipped: (all) => `已跳过：${all} 条流水线都没有出现运行`,
        retried: (labels) => `经过重试：${labels}`,
        ended: (count, all) => `${all} 条流水线中已结束 ${count} 条`
    },
    conclusions: {
        success: '成功',
        failure: '失败',
        cancelled: '已取消',
        'timed-out': '超时',
        blocked: '等待人工处理',
        pending: '尚未结束',
        'no-run': '没有运行',
        skipped: '已跳过',
        error: '出错'
    },
    retries: (count) => `重试 ${count} 次`,
    status: (meaning, status) => {
        if (meaning === 'undocumented')
            return status || '未知';
        return status.toUpperCase() === 'INIT' ? '未开始' : statusWords[meaning];
    }
};

;// CONCATENATED MODULE: ./compiled/messages/messages.js














/** How sentences and their parts are joined: `comma` parts of a sentence, `and` the items of a list. */
const englishPunctuation = {
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    and: ', ',
    stop: '.',
    open: ' (',
    close: ')',
    gap: ' '
};
const chinesePunctuation = {
    colon: '：',
    comma: '，',
    semicolon: '；',
    and: '、',
    stop: '。',
    open: '（',
    close: '）',
    gap: ''
};
const english = {
    errors: errors,
    inputs: inputs_inputs,
    log: log_log,
    problems: problems,
    punctuation: englishPunctuation,
    reporting: reporting,
    summary: summary,
    verdict: verdict
};
const catalogues = {
    en: english,
    'zh-CN': {
        errors: errors_errors,
        inputs: zh_cn_inputs_inputs,
        log: zh_cn_log_log,
        problems: problems_problems,
        punctuation: chinesePunctuation,
        reporting: reporting_reporting,
        summary: summary_summary,
        verdict: verdict_verdict
    }
};
function messagesIn(language) {
    return catalogues[language];
}

;// CONCATENATED MODULE: ./compiled/api/permissions.js
const permissions = {
    GetPipeline: 'pipeline-read',
    GetLatestPipelineRun: 'pipeline-read',
    GetPipelineRun: 'pipeline-run-read',
    ListPipelineRuns: 'pipeline-run-read',
    CreatePipelineRun: 'pipeline-run-write',
    UpdatePipelineRun: 'pipeline-run-write',
    GetPipelineJobRunLog: 'job-run-read',
    GetPipelineJobSteps: 'job-run-read',
    GetPipelineJobStepLog: 'job-run-read',
    GetPipelineJobStepLogUrl: 'job-run-read',
    PassPipelineValidate: 'job-run-write',
    RefusePipelineValidate: 'job-run-write',
    RetryPipelineJobRun: 'job-run-write',
    GetVMDeployOrder: 'deployment-read',
    GetVMDeployMachineLog: 'deployment-read'
};
/** The permission that a token needs for an operation; null where none is documented. */
function tokenPermissionFor(operation) {
    return permissions[operation] ?? null;
}

;// CONCATENATED MODULE: ./compiled/messages/explain.js




/** Characters of a service's message that are shown: some send a whole stack trace. */
const longestMessage = 1_000;
/** Manual gates that are named where it is not clear which is meant. */
const gatesNamed = 20;
/**
 * Why a gate could not do its work, and what to do. Names in it are as they came, to be made safe for where it goes.
 *
 * @param isCommitGiven whether the workflow names the commit itself: then any other is not what it wants
 */
function explainGateProblem(problem, isCommitGiven, messages) {
    const { errors, problems, punctuation } = messages;
    const sentences = (...parts) => parts.join(punctuation.gap);
    switch (problem.kind) {
        case 'api':
            return explainApiProblem(problem.error, messages);
        case 'no-id-token-permission':
            return errors.noIdTokenPermission;
        case 'wrong-commit': {
            const advice = problem.wasStarted && problem.actual !== null
                ? problems.wrongCommitStarted
                : problems.wrongCommitAdvice;
            return sentences(problems.wrongCommit(problem.wanted, problem.actual), advice, ...(isCommitGiven ? [] : [problems.anyCommitAdvice]));
        }
        case 'no-commit-told':
            return problems.noCommitTold(problem.wanted, problem.runsSeen);
        case 'gate-not-clear': {
            const named = problem.gates.slice(0, gatesNamed).map(({ stage, job }) => {
                const details = [stage.name, job.id ?? problems.noSuchNumber].join(punctuation.comma);
                return `${job.name}${punctuation.open}${details}${punctuation.close}`;
            });
            return problems.gateNotClear(named.join(punctuation.and));
        }
        case 'gate-refused': {
            const { stage, job } = problem.gate;
            return sentences(problems.gateRefused[problem.decision](job.name, stage.name), explainApiProblem(problem.error, messages, errors.validatorsAdvice));
        }
        case 'internal':
            return errors.internal(problem.message);
    }
}
/** What was looked at where no run appeared, and what to try. */
function explainNoRun(search, commit, messages) {
    const { problems, punctuation } = messages;
    return [
        search === null ? problems.noRunsSeen : explainSearch(search, messages),
        commit === null ? problems.noAnyRunAdvice : problems.noRunAdvice
    ].join(punctuation.gap);
}
/** How many runs were looked at, and what the newest was built from. */
function explainSearch({ runsSeen, newest }, { problems }) {
    if (runsSeen === 0)
        return problems.noRunsSeen;
    if (newest === null)
        return problems.runsSeen(runsSeen, null);
    const { runId, commit } = newest;
    const newestRun = commit === null ? problems.newestRunUntold(runId) : problems.newestRun(runId, commit);
    return problems.runsSeen(runsSeen, newestRun);
}
/**
 * What happened, the service's own words, and what to do.
 *
 * @param firstAdvice what is likelier to help than what the error itself suggests
 */
function explainApiProblem(problem, messages, firstAdvice = null) {
    const { failure } = problem;
    const what = headlineOf(problem, messages);
    const { colon, stop, gap } = messages.punctuation;
    if (failure.kind === 'aborted' || failure.error === null) {
        return firstAdvice === null ? what : [`${what}${stop}`, firstAdvice].join(gap);
    }
    const advice = adviceFor(problem, failure.error, messages);
    const details = describeServiceError(failure.error, messages);
    const sentence = `${what}${details === '' ? '' : `${colon}${details}`}${stop}`;
    if (firstAdvice === null)
        return [sentence, ...(advice === null ? [] : [advice])].join(gap);
    return [sentence, firstAdvice, ...(advice === null ? [] : [messages.errors.orElse(advice)])].join(gap);
}
function headlineOf({ service: name, operation, failure }, { errors }) {
    const service = errors.services[name];
    switch (failure.kind) {
        case 'refused':
            return failure.error.httpStatus === null
                ? errors.unreachable(service, operation)
                : errors.refused(service, operation);
        case 'unusable':
            return errors.unusable(service, operation, failure.tries);
        case 'not-corrected':
            return errors.notCorrected(service, operation);
        case 'security-token-expired':
            return errors.securityTokenExpired(service, operation);
        case 'too-large':
            return errors.tooLarge(service, operation, http_client/* bodyLimitBytes */.r2 / 1024 / 1024);
        case 'uncertain':
            return startOperations.has(operation)
                ? errors.uncertain.start(operation)
                : errors.uncertain.act(operation);
        case 'out-of-time':
            return errors.outOfTime(operation);
        case 'aborted':
            return errors.problems.aborted;
    }
}
/** By their documented names in the two APIs. */
const startOperations = new Set(['StartPipelineRun', 'CreatePipelineRun']);
/** What a failure says of itself; null where it says nothing. */
function serviceErrorOf(failure) {
    return failure.kind === 'aborted' ? null : failure.error;
}
/** What is known of a failure: the problem, message, HTTP status, code and request id. */
function describeServiceError(error, { errors, punctuation }) {
    const { comma, open, close } = punctuation;
    const message = error.message === null ? null : shorten(error.message, longestMessage);
    const words = [error.problem === null ? null : errors.problems[error.problem], message]
        .filter((part) => part !== null)
        .join(comma);
    const details = [
        error.httpStatus === null ? null : errors.details.httpStatus(error.httpStatus),
        error.code === null ? null : errors.details.code(error.code),
        error.requestId === null ? null : errors.details.requestId(error.requestId)
    ]
        .filter((part) => part !== null)
        .join(comma);
    if (words === '')
        return details;
    const unended = words.replace(/[.。]$/, '');
    return details === '' ? unended : `${unended}${open}${details}${close}`;
}
function adviceFor(problem, said, { errors }) {
    const documented = said.code === null ? null : (0,codes/* documentedCode */.C)(said.code);
    if (documented?.advice === 'grant-token-permission')
        return permissionAdvice(problem.operation, errors);
    if (documented !== null)
        return errors.advice[documented.advice];
    if (said.problem === 'unknown-host')
        return errors.unknownHostAdvice;
    if (said.problem === 'proxy-refused')
        return errors.httpAdvice.proxy;
    if (said.problem === 'certificate')
        return errors.certificateAdvice;
    if (said.problem === 'no-tls')
        return errors.noTlsAdvice;
    if (problem.failure.kind !== 'refused' || said.httpStatus === null)
        return null;
    if (problem.service === 'github-oidc')
        return errors.noIdTokenPermission;
    if (problem.service === 'sts')
        return errors.httpAdvice.sts;
    if (said.httpStatus >= 300 && said.httpStatus < 400)
        return errors.httpAdvice.redirect;
    if (said.httpStatus === 407)
        return errors.httpAdvice.proxy;
    return said.httpStatus === 401 || said.httpStatus === 403
        ? errors.httpAdvice.access
        : errors.httpAdvice.notFound;
}
function permissionAdvice(operation, errors) {
    const permission = tokenPermissionFor(operation);
    return permission === null
        ? errors.advice['grant-token-permission']
        : errors.grantTokenPermission(operation, errors.tokenPermissions[permission]);
}

;// CONCATENATED MODULE: ./compiled/markdown/budget.js
/** Keeps parts of a page within a number of bytes. */
/** As many lines as fit, from the first on, with the line ends between them. */
function limitedLines(lines, limitBytes) {
    let sizeBytes = 0;
    const tooFar = lines.findIndex((line) => (sizeBytes += Buffer.byteLength(line) + 1) > limitBytes);
    const kept = tooFar === -1 ? lines : lines.slice(0, tooFar);
    return { kept, leftOut: lines.length - kept.length };
}
/** How many bytes paragraphs take, with the blank lines between them. */
function bytesOf(paragraphs) {
    return paragraphs.reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph) + 2, 0);
}
/** The last lines of a text that fit, or the end of the last where it alone does not. */
function endWithin(lines, limitBytes) {
    const { kept } = limitedLines([...lines].reverse(), limitBytes);
    if (kept.length > 0 || lines.length === 0)
        return [...kept].reverse();
    // A character has four bytes at most.
    return [(lines.at(-1) ?? '').slice(-Math.floor(limitBytes / 4)).toWellFormed()];
}

;// CONCATENATED MODULE: ./compiled/markdown/escape.js
/** Remote text in GitHub-flavoured Markdown: it can break no table, forge no link, ping nobody. */

/** The longest name that is shown, in characters. */
const longestName = 120;
/** Splits what would become a link or a mention, and shows nothing itself (zero width space). */
const breaker = '\u200b';
/**
 * Text as it is, in a paragraph, a heading or a table cell. Every character that means something in
 * Markdown or HTML becomes a numeric reference, which CommonMark never takes for structure
 * (CommonMark 0.31, section 2.5). GitHub also links addresses, `@names` and `#1` after rendering, so
 * those are split as well.
 *
 * @param longest characters that are shown at most
 */
function markdownText(text, longest = longestName) {
    return shorten(singleLine(text), longest)
        .replace(/(:)(?=\/\/)|(www)(?=\.)|([@#])(?=\S)|(\bGH)(?=-\d)/gi, (match) => `${match}${breaker}`)
        .replace(/[&<>"'`|[\]*_~\\$]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A link that people follow; its text is Markdown already. */
function markdownLink(text, url) {
    const target = url.replace(/[()|<>\s\\]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'));
    return `[${text}](${target})`;
}
/** A block of literal text. Its fence is longer than any run of backticks in it. */
function codeBlock(text, language = '') {
    const longestRun = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longestRun + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}

;// CONCATENATED MODULE: ./compiled/markdown/icons.js

const statusIcons = {
    success: '✅',
    failure: '❌',
    cancelled: '🚫',
    skipped: '⏭️',
    finished: '⏹️',
    queued: '⏳',
    running: '🔄',
    waiting: '✋',
    'manual-start': '✋',
    cancelling: '🚫',
    unknown: '❔',
    undocumented: '❔'
};
const conclusionIcons = {
    success: '✅',
    failure: '❌',
    cancelled: '🚫',
    'timed-out': '⌛',
    blocked: '✋',
    pending: '🔄',
    'no-run': '🔎',
    skipped: '⏭️',
    error: '⚠️'
};
function statusIcon(status) {
    return statusIcons[meaningOf(status)];
}
function conclusionIcon(conclusion) {
    return conclusionIcons[conclusion];
}

;// CONCATENATED MODULE: ./compiled/markdown/step-view.js

/** The output `conclusion`: the worst of all gates; of one that has not ended, `pending`. */
function conclusionOfStep({ gates, problem }) {
    if (problem !== null)
        return 'error';
    return worstOf(gates.map(conclusionOfGate)) ?? 'error';
}
function conclusionOfGate({ outcome }) {
    return outcome === null ? 'pending' : conclusionOf(outcome);
}
/** Whether a gate has ended so that it fails the step. */
function isBad({ outcome }) {
    return outcome !== null && !isGood(outcome);
}

;// CONCATENATED MODULE: ./compiled/markdown/verdict.js
/** The verdict in one sentence, for log, annotation, summary, comment and commit status. */




/** Characters of a commit that are shown where there is little room. */
const shortCommitLength = 8;
/**
 * The step's verdict, or how it stands where it has none yet. Names in it are as the server sent them, to be made safe
 * for where they go.
 */
function stepVerdictOf(step, messages) {
    const [gate] = step.gates;
    if (step.problem !== null || gate === undefined) {
        return capitalized(messages.verdict.error(gate === undefined || step.isSeveral ? messages.verdict.unknownPipeline : runName(gate, messages)));
    }
    return step.isSeveral ? severalVerdict(step, messages) : verdictOf(gate, step, messages);
}
/** A gate's verdict, or how it stands where it has none yet. */
function verdictOf(gate, step, messages) {
    return capitalized(sentenceOf(gate, step, messages).trim());
}
function sentenceOf(gate, step, messages) {
    const { verdict } = messages;
    const { outcome } = gate;
    const run = runName(gate, messages);
    const timeout = formatDuration(step.settings.timeoutMs);
    const status = statusText(gate.run?.status ?? '', messages);
    if (outcome === null)
        return standing(gate, messages);
    switch (outcome.kind) {
        case 'ended':
            return endedSentence(gate, outcome, messages);
        case 'timed-out':
            return gate.runId === null && gate.request.run.kind === 'search'
                ? verdict.noRun(searchedRun(gate, messages), pipelineName(gate, messages), timeout)
                : verdict.timedOut(run, timeout);
        case 'no-run': {
            const within = formatDuration(appearWithinMsOf(gate, step));
            const sentence = outcome.isSkipped ? verdict.skipped : verdict.noRun;
            return sentence(searchedRun(gate, messages), pipelineName(gate, messages), within);
        }
        case 'workflow-cancelled':
            return verdict.workflowCancelled(run);
        case 'blocked': {
            const sentence = outcome.isHandedOver ? verdict.handedOver : verdict.blocked;
            return sentence(run, outcome.waits.map((wait) => waitName(wait, messages)).join(messages.punctuation.and));
        }
        case 'pending':
            return outcome.why === 'failed-fast' ? verdict.notFollowed(run) : verdict.pending(run, status);
        case 'error':
            return errorSentence(outcome.problem, run, messages);
    }
}
/** A gate that did follow its run says what went wrong with it. */
function errorSentence(problem, run, { verdict }) {
    switch (problem.kind) {
        case 'wrong-commit':
            return problem.actual === null ? verdict.noCommit(run) : verdict.wrongCommit(run);
        case 'gate-refused':
            return verdict.gateRefused[problem.decision](problem.gate.job.name, run);
        case 'gate-not-clear':
            return verdict.gateNotClear(run);
        default:
            return verdict.error(run);
    }
}
/** How long a run could take to appear, in ms. */
function appearWithinMsOf({ request: { run } }, { settings }) {
    return run.kind === 'search' ? Math.min(run.appearWithinMs, settings.timeoutMs) : settings.timeoutMs;
}
function endedSentence(gate, { run }, messages) {
    const { verdict, punctuation } = messages;
    const name = runName(gate, messages);
    const meaning = meaningOf(run.status);
    if (meaning === 'success') {
        const { jobs } = gate.retry;
        if (jobs.length === 0)
            return verdict.success(name);
        const names = [...new Set(jobs.map(({ job }) => job.name))];
        return verdict.successAfterRetries(name, retriesOf(gate), names.join(punctuation.and));
    }
    const sentence = meaning === 'cancelled' || meaning === 'failure'
        ? verdict[meaning](name)
        : verdict.otherStatus(name, statusText(run.status, messages));
    const why = hadEndedBadly(gate) ? verdict.hadEnded : refusalOf(gate, messages);
    return why === null ? sentence : `${sentence.trim()}${punctuation.open}${why}${punctuation.close}`;
}
/** That this step refused a manual gate, which is why the run ended so. */
function refusalOf({ gateDecision }, { verdict }) {
    const isOurs = gateDecision?.by === 'us' && gateDecision.decision === 'refuse';
    return isOurs ? verdict.refusedHere(gateDecision.gate.job.name) : null;
}
/** Whether a run had ended before the step began, and without success: running it again helps, waiting does not. */
function hadEndedBadly(gate) {
    const { outcome, hadEnded, retry } = gate;
    return hadEnded && retry.jobs.length === 0 && outcome?.kind === 'ended' && !isGood(outcome);
}
/** How a gate stands that has not ended; not capitalized. */
function standing(gate, messages) {
    const { verdict } = messages;
    if (gate.run !== null)
        return verdict.pending(runName(gate, messages), statusText(gate.run.status, messages));
    if (gate.runId !== null)
        return verdict.looking(runName(gate, messages));
    return gate.request.run.kind === 'start'
        ? verdict.starting(pipelineName(gate, messages))
        : verdict.searching(searchedRun(gate, messages, shortCommitLength), pipelineName(gate, messages));
}
function severalVerdict({ gates }, messages) {
    const { several } = messages.verdict;
    const all = gates.length;
    const of = (fits) => {
        const found = gates.filter(fits);
        return [found.length, all, found.map(({ request }) => request.label).join(messages.punctuation.and)];
    };
    const has = (kind) => {
        return (gate) => conclusionOfGate(gate) === kind;
    };
    const isCancelled = ({ outcome }) => outcome?.kind === 'workflow-cancelled';
    if (gates.some((gate) => isBad(gate) && !isCancelled(gate))) {
        return several.failed(...of((gate) => isBad(gate) && !isCancelled(gate)));
    }
    if (gates.some(isCancelled))
        return several.cancelled(all);
    const ended = gates.filter(({ outcome }) => outcome !== null).length;
    if (ended < all)
        return several.ended(ended, all);
    if (gates.some(has('blocked')))
        return several.blocked(...of(has('blocked')));
    if (gates.some(has('pending')))
        return several.pending(...of(has('pending')));
    const [skipped, , labels] = of(has('skipped'));
    const sentence = skipped === 0
        ? several.success(all)
        : skipped === all
            ? several.skipped(all)
            : several.successWithSkipped(skipped, all, labels);
    const [retried, , retriedLabels] = of((gate) => gate.retry.jobs.length > 0);
    const { open, close } = messages.punctuation;
    return capitalized(retried === 0 ? sentence : `${sentence}${open}${several.retried(retriedLabels)}${close}`);
}
/** How often jobs of a run were tried again, in all. */
function retriesOf({ retry }) {
    return retry.jobs.reduce((sum, { attempts }) => sum + attempts - 1, 0);
}
/** "run 5 of pipeline Demo (1234)", as far as it is known. */
function runName(gate, messages) {
    const pipeline = pipelineName(gate, messages);
    return gate.runId === null ? pipeline : messages.verdict.run(gate.runId, pipeline);
}
function pipelineName({ request, pipelineName: name }, { verdict }) {
    return verdict.pipeline(request.pipelineId, name);
}
/** "run of commit 1a2b3c4d", or "run" where any will do. */
function searchedRun({ request }, { verdict }, commitLength = Infinity) {
    const commit = request.run.kind === 'search' ? request.run.commit : null;
    return commit === null ? verdict.anyRun : verdict.runOfCommit(commit.slice(0, commitLength));
}
/** `Approve (Approval)`, or the stage where it waits as a whole. */
function waitName({ stage, job }, { punctuation }) {
    return job === null ? stage.name : `${job.name}${punctuation.open}${stage.name}${punctuation.close}`;
}
/** A status as people read it in this language. */
function statusText(status, { verdict }) {
    return verdict.status(meaningOf(status), status);
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./compiled/markdown/run-parts.js
/** The parts that the job summary and the comment share, of one gate: why it ended so, facts, what was done. */








/** Failed jobs that are named above the table. */
const failedJobsNamed = 20;
/** Characters of a sentence that quotes a service. */
const longestParagraph = 4_000;
/** Characters of a failed job's own message. */
const longestReason = 500;
/** Why it ended so, in plain text, a paragraph each; the failed jobs apart. */
function reasonsOf(gate, step, messages) {
    const { outcome } = gate;
    switch (outcome?.kind) {
        case 'error':
            return [explainGateProblem(outcome.problem, isCommitGiven(gate, step), messages)];
        case 'timed-out': {
            const isSearch = gate.runId === null && gate.request.run.kind === 'search';
            return [
                ...(outcome.trouble === null ? [] : [explainApiProblem(outcome.trouble, messages)]),
                ...(isSearch && gate.search !== null
                    ? [explainNoRun(gate.search, wantedCommitOf(gate.request), messages)]
                    : [])
            ];
        }
        case 'no-run':
            return [explainNoRun(gate.search, wantedCommitOf(gate.request), messages)];
        case 'ended':
            if (!hadEndedBadly(gate))
                return [];
            return failedJobsOf(outcome.run).some(({ job }) => job.isManualGate)
                ? [messages.problems.hadEndedAtGateAdvice]
                : [messages.problems.hadEndedAdvice];
        default:
            return [];
    }
}
/** Whether the workflow itself names the commit: that of a run's number is always given so. */
function isCommitGiven({ request }, { awaited }) {
    return request.run.kind === 'number' || awaited?.source === 'commit';
}
/** Why, in short: the reasons, and the jobs that failed with theirs. */
function explanationOf(gate, step, limitBytes, { messages }) {
    const reasons = reasonsOf(gate, step, messages).map((reason) => markdownText(reason, longestParagraph));
    return [...reasons, ...failedJobsPart(gate, limitBytes, messages)];
}
function failedJobsPart({ outcome, run }, limitBytes, messages) {
    if (run === null || outcome === null || conclusionOf(outcome) !== 'failure')
        return [];
    const failed = failedJobsOf(run);
    const lines = failed.slice(0, failedJobsNamed).map(({ stage, job }) => {
        const { colon } = messages.punctuation;
        const reason = job.failure === null ? '' : `${colon}${reasonLine(job.failure, messages)}`;
        return `- ${statusIcon(job.status)} **${nameOf(job.name, messages)}** · ${nameOf(stage.name, messages)} · ${markdownText(statusText(job.status, messages))}${reason}`;
    });
    const { kept } = limitedLines(lines, limitBytes);
    const left = failed.length - kept.length;
    if (failed.length === 0)
        return [];
    return [[...kept, ...(left > 0 ? [`- ${messages.summary.jobsLeftOut(left)}`] : [])].join('\n')];
}
/** Why a job failed, in the service's words, as one line of Markdown. */
function reasonLine(failure, messages) {
    return markdownText(reasonText(failure, messages), longestReason);
}
/** The same as plain text. */
function reasonText({ code, message }, { summary }) {
    return summary.reason(message, code);
}
/** One line of trigger, branch, commit and repository, where known. */
function metaPart({ run, head }, { messages }) {
    if (run === null)
        return [];
    const { meta, triggers, fact } = messages.summary;
    const branch = head?.branch ?? run.branch;
    const facts = [
        [meta.trigger, run.trigger === null ? null : triggers[run.trigger]],
        [meta.branch, branch],
        [meta.defaultBranch, branch === null ? run.defaultBranch : null],
        [meta.commit, head?.commit.slice(0, 12) ?? null],
        [meta.repository, run.repository]
    ];
    const known = facts.flatMap(([name, value]) => (value === null ? [] : [fact(name, markdownText(value))]));
    return known.length === 0 ? [] : [known.join(' · ')];
}
/** What this step did to the run: a manual gate that it decided, jobs that it tried again. */
function actsPart(gate, workflow, limitBytes, { messages }) {
    const lines = [...decisionLines(gate, workflow, messages), ...retryLines(gate, messages)];
    const { kept } = limitedLines(lines, limitBytes);
    return kept.length === 0 ? [] : [kept.join('\n')];
}
function decisionLines({ gateDecision }, workflow, messages) {
    if (gateDecision?.by !== 'us')
        return [];
    const { stage, job } = gateDecision.gate;
    const sentence = messages.log.decided[gateDecision.decision];
    return [
        `- ${sentence(bold(job.name, messages), nameOf(stage.name, messages), workflowName(workflow, messages))}`
    ];
}
function workflowName({ url, attempt, actor }, { log }) {
    const text = log.thisWorkflowRun(null, attempt, actor);
    return url === null ? markdownText(text) : markdownLink(markdownText(text), url);
}
function retryLines({ retry }, messages) {
    const { summary, punctuation } = messages;
    return retry.jobs.map(({ stage, job, attempts, failures }) => {
        const tried = summary.triedAgain(bold(job.name, messages), nameOf(stage.name, messages), attempts);
        const reasons = failures.flatMap((failure, at) => failure === null ? [] : [summary.tryFailed(at + 1, reasonLine(failure, messages))]);
        return `- ${[tried, ...reasons].join(punctuation.semicolon)}`;
    });
}
function bold(name, messages) {
    return `**${nameOf(name, messages)}**`;
}
/** A name that others chose, safe in Markdown. */
function nameOf(name, { summary }) {
    const text = markdownText(name).trim();
    return text === '' ? summary.unnamed : text;
}
/** `Test › Unit tests`. */
function placeOf({ stage, job }) {
    return `${stage.name} › ${job.name}`;
}

;// CONCATENATED MODULE: ./compiled/messages/explain-input.js


/** One sentence or more, with an example. Quotes nothing that is secret: the problem holds no such thing. */
function explainInputProblem(problem, { inputs, punctuation }) {
    switch (problem.kind) {
        case 'invalid': {
            const { input, value } = problem;
            const help = inputs.help[input];
            if (value !== null)
                return inputs.invalid(input, value, help);
            return inputTable[input].kind === 'secret'
                ? inputs.invalidSecret(input, help)
                : inputs.invalidUnquoted(input, help);
        }
        case 'missing':
            return inputs.missing(problem.input, inputs.help[problem.input]);
        case 'contradiction':
            return [inputs.contradictions[problem.contradiction], ...givenValues(problem.given, inputs)].join(punctuation.gap);
        case 'pipelines-none':
            return inputs.pipelines.none;
        case 'pipelines-line':
            return inputs.pipelines.line(problem.line, problem.text, problem.why);
        case 'envs-json':
            return inputs.envs.json;
        case 'envs-member':
            return inputs.envs.member(problem.member, problem.why);
        case 'envs-line':
            return inputs.envs.line(problem.line, problem.why);
        case 'no-event-commit':
            return inputs.noEventCommit(problem.eventName);
        case 'credentials':
            return explainCredentialProblem(problem.problem, inputs);
    }
}
/** Characters of a value that are quoted: a list of pipelines may be long. */
const longestValue = 200;
function givenValues(given, inputs) {
    if (given.length === 0)
        return [];
    const values = given.map(({ input, value }) => `${input}: ${shorten(value, longestValue)}`);
    return [inputs.given(values.join('; '))];
}
function explainCredentialProblem(problem, inputs) {
    switch (problem.kind) {
        case 'none':
            return inputs.noCredentials;
        case 'several-kinds':
            return inputs.severalKinds(problem.given);
        case 'incomplete':
            return inputs.incomplete(problem.given, problem.missing);
        case 'malformed':
            return inputs.malformedVariable(problem.name);
    }
}

;// CONCATENATED MODULE: ./compiled/messages/explain-step.js

/** A text for each thing that is wrong. */
function explainStepProblem(problem, messages) {
    const { errors, inputs, punctuation } = messages;
    switch (problem.kind) {
        case 'inputs': {
            const withheld = problem.withheld === null ? [] : [inputs.secretsWithheld[problem.withheld]];
            return problem.problems.map((one) => {
                const isMissingCredential = one.kind === 'credentials' && one.problem.kind !== 'several-kinds';
                const before = isMissingCredential ? withheld : [];
                return [...before, explainInputProblem(one, messages)].join(punctuation.gap);
            });
        }
        case 'proxy-address':
            return [inputs.invalidProxy(problem.variable)];
        case 'internal':
            return [errors.internal(problem.message)];
    }
}

;// CONCATENATED MODULE: ./compiled/report/log-line.js
function gateLine(log, gate, step) {
    const whose = (text) => labelled(gate, step, text);
    return {
        plain(text) {
            log.line(whose(text));
        },
        notice(text, title) {
            log.notice(whose(text), title);
        },
        warning(text) {
            log.warning(whose(text));
        },
        jobLog(title, text) {
            log.jobLog(whose(title), text);
        }
    };
}
/** Of several gates, a text says which it is of. */
function labelled({ request }, { isSeveral }, text) {
    return isSeveral ? `[${request.label}] ${text}` : text;
}

;// CONCATENATED MODULE: ./compiled/report/annotations.js
/** Annotations of the end: the verdict first, then the failed jobs. Those that come before are the log's. */









/** Annotations below the verdict's; the runner shows ten errors of a step (contract). */
const annotationsBelow = 9;
const logLinesInAnnotation = 10;
function annotationsReporter({ log, messages }) {
    const said = new Set();
    const once = (text, say) => {
        if (said.has(text))
            return;
        said.add(text);
        say(text);
    };
    return {
        conclude(step) {
            for (const text of errorsOf(step, messages)) {
                once(text, (error) => {
                    log.error([error]);
                });
            }
            if (step.problem !== null)
                return;
            for (const gate of step.gates.filter(isSkipped)) {
                once(labelled(gate, step, gateText(gate, step, messages)), (notice) => {
                    log.notice(notice);
                });
            }
            if (step.gates.some(isBad))
                return;
            if (step.gates.some(({ retry, outcome }) => retry.jobs.length > 0 && outcome?.kind === 'ended')) {
                once(stepVerdictOf(step, messages), (warning) => {
                    log.warning(warning);
                });
            }
        },
        write(step) {
            for (const { title, lines } of annotationsOf(step, messages)) {
                once(title + lines.join('\n'), () => {
                    log.error(lines.length === 0 ? [title] : lines, title);
                });
            }
        }
    };
}
/** Whether no run appeared, which is no fault (`if-no-run: skip`). */
function isSkipped({ outcome }) {
    return outcome?.kind === 'no-run' && outcome.isSkipped;
}
/** The verdict, and of a single pipeline why. */
function errorsOf(step, messages) {
    if (step.problem !== null)
        return explainStepProblem(step.problem, messages);
    const bad = step.gates.filter(isBad);
    const [gate] = bad;
    if (gate === undefined)
        return [];
    if (step.isSeveral)
        return [stepVerdictOf(step, messages)];
    return [gateText(gate, step, messages)];
}
/** One text: what happened, what helps, where to look. An error's own words are the verdict. */
function gateText(gate, step, messages) {
    const { stop, gap } = messages.punctuation;
    const reasons = reasonsOf(gate, step, messages);
    if (gate.outcome?.kind === 'error')
        return reasons.join(gap);
    const verdict = verdictOf(gate, step, messages);
    const text = reasons.length === 0 ? verdict : [`${verdict}${stop}`, ...reasons].join(gap);
    return gate.url === null ? text : `${text} ${gate.url}`;
}
/** Those below the verdict, in turn from each pipeline, so that each has its share. */
function annotationsOf(step, messages) {
    if (step.problem !== null)
        return [];
    const bad = step.gates.filter(isBad);
    // What is wrong for all is told once, not once for each.
    const reasons = bad.map((gate) => (gate.outcome?.kind === 'error' ? gateText(gate, step, messages) : null));
    const ofGates = bad
        .filter((_, at) => reasons[at] === null || reasons.indexOf(reasons[at] ?? null) === at)
        .map((gate) => gateAnnotations(gate, step, messages));
    const most = Math.max(0, ...ofGates.map(({ length }) => length));
    const inTurn = Array.from({ length: most }, (_, at) => ofGates.flatMap((ones) => ones[at] ?? [])).flat();
    return inTurn.slice(0, annotationsBelow);
}
/** Of several pipelines, one that ended without a failed job says why. */
function gateAnnotations(gate, step, messages) {
    const prefix = step.isSeveral ? `[${gate.request.label}] ` : '';
    const jobs = gate.run === null ? [] : failedJobsOf(gate.run);
    const isFailure = gate.outcome !== null && conclusionOf(gate.outcome) === 'failure';
    const ofJobs = jobs.map((found) => jobAnnotation(found, gate, prefix, messages));
    if (!step.isSeveral || (isFailure && jobs.length > 0))
        return ofJobs;
    const title = `${prefix}${verdictOf(gate, step, messages)}`;
    return [{ title, lines: [gateText(gate, step, messages)] }, ...ofJobs];
}
function jobAnnotation(found, gate, prefix, messages) {
    const { job } = found;
    const reason = job.failure === null ? [] : [reasonText(job.failure, messages)];
    const logs = lastTryOf(found, gate.logTails).flatMap(({ machine, text }) => [
        ...(machine === null ? [] : [`${machine}:`]),
        ...lastLines(withoutColours(text), logLinesInAnnotation)
    ]);
    return {
        title: `${prefix}${messages.summary.fact(placeOf(found), statusText(job.status, messages))}`,
        lines: [...reason, ...logs]
    };
}
/** The logs of a job's last try; one of an earlier try is another story. */
function lastTryOf({ stage, job }, tails) {
    const own = tails.filter((tail) => tail.jobId === job.id && tail.stage === stage.name && tail.job === job.name && tail.text.trim() !== '');
    const last = Math.max(...own.map(({ attempt }) => attempt));
    return own.filter(({ attempt }) => attempt === last);
}

;// CONCATENATED MODULE: ./compiled/markdown/heading.js
/** The heading of a page: the verdict, or how it stands while the step waits. */





/** Characters of a verdict or a problem: it may name many, and quote a service. */
const longestSentence = 4_000;
/** Linked to the run, where there is one. */
function headingOf(step, messages) {
    const verdict = markdownText(stepVerdictOf(step, messages), longestSentence);
    const url = step.isSeveral ? null : (step.gates[0]?.url ?? null);
    return `## ${conclusionIcon(conclusionOfStep(step))} ${url === null ? verdict : markdownLink(verdict, url)}`;
}
/** Why a step could not begin: a list of all that is wrong. */
function problemPart({ problem }, messages) {
    if (problem === null)
        return [];
    const texts = explainStepProblem(problem, messages);
    return [texts.map((text) => `- ${markdownText(text, longestSentence)}`).join('\n')];
}

;// CONCATENATED MODULE: ./compiled/markdown/table.js
/** A table in Markdown whose last column is of durations, within a number of bytes. */

/** The table, and a word below it where rows beyond the limit are left out. */
function tableOf(columns, rows, limitBytes, leftOutNote) {
    const { kept, leftOut } = limitedLines(rows.map(lineOf), limitBytes);
    const alignment = [...columns.slice(1).map(() => '---'), '---:'];
    const table = [lineOf(columns), lineOf(alignment), ...kept].join('\n');
    return [table, ...(leftOut > 0 ? [leftOutNote(leftOut)] : [])];
}
function lineOf(cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./compiled/markdown/pipeline-table.js








/** Characters of a pipeline's name and of a verdict in a row: fifty rows have to fit into a comment. */
const pipeline_table_longestName = 60;
const longestVerdict = 80;
/** The table, and a word below it where rows beyond the limit are left out. */
function pipelineTable(step, limitBytes, context) {
    const { columns, pipelinesLeftOut } = context.messages.summary;
    return tableOf([columns.pipeline, columns.verdict, columns.stages, columns.started, columns.duration], step.gates.map((gate) => rowOf(gate, step.nowMs, context)), limitBytes, pipelinesLeftOut);
}
function rowOf(gate, nowMs, { messages, time }) {
    const { run } = gate;
    const startedAtMs = run === null ? null : startedAtMsOf(run);
    const durationMs = run === null ? null : durationMsOf(run, nowMs);
    return [
        pipelineCell(gate, messages),
        `${conclusionIcon(conclusionOfGate(gate))} ${markdownText(shortVerdict(gate, messages), longestVerdict)}`,
        run === null || run.stages.length === 0 ? '' : `${stagesDone(run)}/${run.stages.length}`,
        startedAtMs === null ? '' : time.format(startedAtMs),
        durationMs === null ? '' : formatDuration(durationMs)
    ];
}
/** The label, and the pipeline's own name and number where the label is not that. */
function pipelineCell({ request, pipelineName, url }, messages) {
    const { label, pipelineId } = request;
    const { open, close, comma } = messages.punctuation;
    const others = [pipelineName, pipelineId].filter((name) => name !== null && name !== label);
    const text = markdownText(label);
    const linked = url === null ? text : markdownLink(text, url);
    const details = others.map((other) => markdownText(other ?? '', pipeline_table_longestName)).join(comma);
    return details === '' ? linked : `${linked}${open}${details}${close}`;
}
/** A word or two: the conclusion, or how it stands. */
function shortVerdict(gate, messages) {
    const { verdict, punctuation } = messages;
    if (gate.outcome === null || gate.outcome.kind === 'pending') {
        return gate.run === null ? standing(gate, messages) : statusText(gate.run.status, messages);
    }
    const retries = retriesOf(gate);
    const word = verdict.conclusions[conclusionOfGate(gate)];
    return retries === 0 ? word : `${word}${punctuation.comma}${verdict.retries(retries)}`;
}
/** How many stages have ended. */
function stagesDone({ stages }) {
    return stages.filter((stage) => isFinal(stage.status)).length;
}

;// CONCATENATED MODULE: ./compiled/markdown/stage-table.js








/** So few jobs stand below each other; more would make rows that nobody can take in. */
const jobsOnLinesOfTheirOwn = 5;
/** Jobs that are named in one row. */
const jobsInRow = 30;
/** The table, and a word below it where rows beyond the limit are left out. */
function stageTable({ run, retry }, nowMs, limitBytes, context) {
    if (run === null)
        return [];
    const { columns, noStages, stagesLeftOut } = context.messages.summary;
    if (run.stages.length === 0)
        return [noStages];
    const attempts = new Map(retry.jobs.map((job) => [job.slot, job.attempts]));
    return tableOf([columns.stage, columns.status, columns.jobs, columns.started, columns.duration], run.stages.map((stage) => stage_table_rowOf(stage, run, attempts, nowMs, context)), limitBytes, stagesLeftOut);
}
function stage_table_rowOf(stage, run, attempts, nowMs, { messages, time }) {
    const spanMs = spanMsOf(stage, nowMs);
    const attemptsOf = (job) => attempts.get(slotOf(run, { stage, job })) ?? 1;
    return [
        nameOf(stage.name, messages),
        `${statusIcon(stage.status)} ${markdownText(statusText(stage.status, messages))}`,
        jobsCell(stage, attempts.size === 0 ? () => 1 : attemptsOf, messages),
        stage.startedAtMs === null ? '' : time.format(stage.startedAtMs),
        spanMs === null ? '' : formatDuration(spanMs)
    ];
}
/** The jobs by name, with their own status where it is not the stage's; failed ones are never left out first. */
function jobsCell(stage, attemptsOf, messages) {
    const differs = (job) => meaningOf(job.status) !== meaningOf(stage.status);
    const ranked = stage.jobs.length <= jobsInRow
        ? stage.jobs
        : [...stage.jobs].sort((first, second) => Number(differs(second)) - Number(differs(first)));
    // Where jobs differ, each carries its sign: the failed one is to be seen at once.
    const isMixed = stage.jobs.some(differs);
    const { open, close, comma } = messages.punctuation;
    const named = ranked.slice(0, jobsInRow).map((job) => {
        const attempts = attemptsOf(job);
        const remarks = [
            ...(differs(job) ? [markdownText(statusText(job.status, messages))] : []),
            ...(attempts > 1 ? [messages.summary.nthTry(attempts)] : [])
        ];
        const icon = isMixed ? `${statusIcon(job.status)} ` : '';
        const said = remarks.length === 0 ? '' : `${open}${remarks.join(comma)}${close}`;
        return `${icon}${nameOf(job.name, messages)}${said}`;
    });
    const left = stage.jobs.length - named.length;
    const all = [...named, ...(left > 0 ? [messages.summary.jobsLeftOut(left)] : [])];
    return all.join(all.length > jobsOnLinesOfTheirOwn ? ', ' : '<br>');
}

;// CONCATENATED MODULE: ./compiled/github/paced-updates.js
class PacedUpdates {
    #options;
    #sent = null;
    #offeredRevision = null;
    #nextAtMs = 0;
    #inFlight = null;
    constructor(options) {
        this.#options = options;
    }
    /** Whether anything was sent. */
    get hasSent() {
        return this.#sent !== null || this.#inFlight !== null;
    }
    /**
     * Sends the text in the background, if it is new and the time has come; else a later call will.
     *
     * @param revision grows with every change: the text of one that was sent is not even made
     */
    offer(revision, makeText) {
        const { clock, intervalMs, signal, mayBegin } = this.#options;
        if (revision === this.#offeredRevision || this.#inFlight !== null || signal.aborted)
            return;
        if (clock.nowMs() < this.#nextAtMs || !mayBegin())
            return;
        this.#offeredRevision = revision;
        const text = makeText();
        if (text === this.#sent)
            return;
        this.#nextAtMs = clock.nowMs() + intervalMs;
        this.#inFlight = this.#send(text, signal).finally(() => {
            this.#inFlight = null;
        });
    }
    /** Sends the last text, after what is in flight, unless it is what was sent last. */
    async finish(text, signal) {
        await this.#inFlight;
        if (text !== this.#sent && !signal.aborted)
            await this.#send(text, signal);
    }
    async #send(text, signal) {
        try {
            await this.#options.send(text, signal);
            this.#sent = text;
        }
        catch (error) {
            this.#options.onFailure(error);
        }
    }
}

;// CONCATENATED MODULE: ./compiled/text/error-text.js
/** What something that was thrown says of itself. */
function errorText(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./compiled/report/github-updates.js


/** How long the last updates may take, and one request. */
const finishTimeLimitMs = 15_000;
const github_updates_requestTimeLimitMs = 10_000;
const finishTries = 3;
const pauseBetweenTriesMs = 1_000;
/** GitHub, for all that a step keeps up to date there. */
class GitHubUpdates {
    options;
    #api = null;
    constructor(options) {
        this.options = options;
    }
    api() {
        return (this.#api ??= this.options.createApi());
    }
    /** @param what what is kept up to date, in words; @param permission what the job needs for it */
    target(what, permission) {
        return new UpdateTarget(this, what, permission);
    }
}
/** Things of one kind, such as the commit statuses: what is refused for one is refused for all. */
class UpdateTarget {
    #github;
    #what;
    #permission;
    #failure = null;
    #isRefused = false;
    constructor(github, what, permission) {
        this.#github = github;
        this.#what = what;
        this.#permission = permission;
    }
    /** One thing that is kept up to date. */
    updates(intervalMs, send) {
        const { clock, signal, budget } = this.#github.options;
        return new PacedUpdates({
            clock,
            intervalMs,
            signal,
            mayBegin: () => !this.#isRefused && budget.hasRoom(),
            send: async (text, sendSignal) => {
                if (this.#isRefused)
                    return;
                const limit = AbortSignal.any([sendSignal, AbortSignal.timeout(github_updates_requestTimeLimitMs)]);
                await send(await this.#github.api(), text, limit);
            },
            onFailure: (error) => {
                this.#failure = error;
                if (github_updates_isRefusal(error))
                    this.#warn(error);
            }
        });
    }
    /** Sends the last texts side by side; trouble that lasts is one warning, and changes no verdict. */
    async finish(all, signal) {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(finishTimeLimitMs)]);
        for (let tried = 0; tried < finishTries; tried += 1) {
            this.#failure = null;
            await Promise.all(all.map(({ updates, text }) => updates.finish(text, limit)));
            if (this.#failure === null || this.#isRefused || limit.aborted)
                break;
            await this.#github.options.clock.sleep(pauseBetweenTriesMs, limit).catch(() => undefined);
        }
        if (this.#failure !== null && !this.#isRefused)
            this.#warn(this.#failure);
    }
    #warn(error) {
        const isFirst = !this.#isRefused;
        this.#isRefused = github_updates_isRefusal(error);
        if (!isFirst)
            return;
        const { log, messages } = this.#github.options;
        const why = errorText(error);
        log.warning(this.#isRefused
            ? messages.reporting.refused(this.#what, this.#permission, why)
            : messages.reporting.failed(this.#what, why));
    }
}
/** An answer that the same request would get again; a rate limit, which is a 403 or 429 too, is none. */
function github_updates_isRefusal(error) {
    const status = statusOf(error);
    const isRateLimit = error instanceof Error && /rate limit/i.test(error.message);
    return status !== null && status >= 400 && status < 500 && ![408, 429].includes(status) && !isRateLimit;
}
/** The HTTP status of GitHub's answer; null where there was none. */
function statusOf(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
}

;// CONCATENATED MODULE: ./compiled/report/comment.js







/** The least time between two edits (contract, "What people see"). */
const intervalMs = 30_000;
/** GitHub takes 65,536 characters; the contract leaves a margin. Bytes are never fewer than characters. */
const longestBody = 60_000;
/** For the heading, the marker, tables' heads and notes. */
const marginCharacters = 10_000;
/** Of what is left, for the table of pipelines where there are several. */
const pipelinesLimit = 45_000;
/** Null where no comment is wanted, or can be written: that is said. */
function commentReporter(parts) {
    const { github, log, messages, time, workflow, publishing } = parts;
    if (github === null || publishing?.comment !== true)
        return null;
    const { pullRequestNumber } = publishing;
    if (pullRequestNumber === null) {
        log.notice(messages.reporting.noPullRequest);
        return null;
    }
    let commentId = null;
    const target = github.target(messages.reporting.comment, 'pull-requests: write');
    const updates = target.updates(intervalMs, async (api, body, signal) => {
        const marker = body.slice(0, body.indexOf('\n'));
        commentId ??= await findOwnComment(api, pullRequestNumber, marker, signal);
        if (commentId !== null && (await isUpdated(api, commentId, body, signal)))
            return;
        commentId = await api.createComment(pullRequestNumber, body, signal);
    });
    const bodyOf = (step) => `${markerOf(step.label)}\n${commentOf(step, workflow, { messages, time })}`;
    return {
        see(_event, _gate, step) {
            const revision = step.gates.reduce((sum, gate) => sum + gate.revision, 0);
            updates.offer(revision, () => bodyOf(step));
        },
        end: (step, signal) => target.finish([{ updates, text: bodyOf(step) }], signal)
    };
}
/** The comment's text: verdict, facts and tables; no log, which may hold what is private. */
function commentOf(step, workflow, context) {
    const head = [headingOf(step, context.messages), ...problemPart(step, context.messages)];
    const room = longestBody - marginCharacters;
    if (!step.isSeveral) {
        return [...head, ...step.gates.flatMap((gate) => gateParts(gate, step, workflow, room, context))].join('\n\n');
    }
    const table = pipelineTable(step, pipelinesLimit, context);
    let left = room - [...head, ...table].join('\n\n').length;
    const failed = step.gates.filter(isBad);
    const parts = failed.flatMap((gate, index) => {
        const share = left / (failed.length - index);
        const title = `### ${markdownText(gate.request.label)}`;
        const part = [title, ...gateParts(gate, step, workflow, share - 1_000, context)].join('\n\n');
        if (part.length > share)
            return [];
        left -= part.length;
        return [part];
    });
    return [...head, ...table, ...parts].join('\n\n');
}
function gateParts(gate, step, workflow, limit, context) {
    return [
        ...explanationOf(gate, step, limit * 0.25, context),
        ...actsPart(gate, workflow, limit * 0.1, context),
        ...metaPart(gate, context),
        ...(gate.run === null || gate.run.stages.length === 0
            ? []
            : stageTable(gate, step.nowMs, limit * 0.55, context))
    ];
}
/** An HTML comment, which no reader sees; nothing in a label can end it. */
function markerOf(label) {
    return `<!-- yunxiao-pipeline-gate:${encodeURIComponent(label.toWellFormed()).replaceAll('-', '%2D')} -->`;
}
/** False where somebody has deleted the comment. */
async function isUpdated(github, commentId, body, signal) {
    try {
        await github.updateComment(commentId, body, signal);
        return true;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return false;
        throw error;
    }
}
/** The comment with this marker that the token's own user wrote; anybody could copy the marker. */
async function findOwnComment(github, pullRequest, marker, signal) {
    const login = await github.ownLogin(signal);
    for await (const comment of github.listComments(pullRequest, signal)) {
        if (comment.author === login && comment.body.startsWith(marker))
            return comment.id;
    }
    return null;
}

;// CONCATENATED MODULE: ./compiled/report/commit-status.js
/** Keeps a commit status `yunxiao/<label>` up to date for each pipeline. */








/** The longest description that GitHub takes. */
const longestDescription = 140;
/** The least time between two updates of one status: progress is coarse, and each is a request. */
const commit_status_intervalMs = 10_000;
/** Null where no status is wanted, or can be set: that is said. */
function commitStatusReporter({ github, log, messages, publishing }) {
    if (github === null || publishing?.commitStatus !== true)
        return null;
    const { statusCommit: sha, isAnyCommit } = publishing;
    if (sha === null) {
        log.warning(messages.reporting.noCommit);
        return null;
    }
    const target = github.target(messages.reporting.commitStatus, 'statuses: write');
    const kept = new Map();
    const warned = new Set();
    const updatesOf = ({ request }) => {
        const known = kept.get(request.label);
        if (known !== undefined)
            return known;
        const updates = target.updates(commit_status_intervalMs, (api, text, signal) => api.setCommitStatus(sha, JSON.parse(text), signal));
        kept.set(request.label, updates);
        return updates;
    };
    /** Whether the run is, or has to be, built from another commit than the status is of; said once. */
    const isElsewhere = ({ head, request }) => {
        const commit = head?.commit ?? wantedCommitOf(request);
        if (isAnyCommit || commit === null || isSameCommit(commit, sha))
            return false;
        if (!warned.has(request.label)) {
            warned.add(request.label);
            log.warning(messages.reporting.otherCommit(request.label, commit, sha));
        }
        return true;
    };
    return {
        see(_event, gate, step) {
            // A run that was given by its number may turn out to be of another commit.
            const isKnown = gate.run !== null || gate.request.run.kind !== 'number' || isAnyCommit;
            if (!isKnown || isElsewhere(gate))
                return;
            updatesOf(gate).offer(gate.revision, () => commit_status_textOf(commitStatusOf(gate, step, messages)));
        },
        end: (step, signal) => {
            const last = step.gates.flatMap((gate) => {
                const updates = updatesOf(gate);
                if (!isElsewhere(gate))
                    return [{ updates, text: commit_status_textOf(commitStatusOf(gate, step, messages)) }];
                // One that says `pending` would stand there for good.
                const description = cut(messages.reporting.otherCommitShort(gate.head?.commit.slice(0, 8) ?? ''));
                const status = { ...commitStatusOf(gate, step, messages), description, state: 'error' };
                return updates.hasSent ? [{ updates, text: commit_status_textOf(status) }] : [];
            });
            return target.finish(last, signal);
        }
    };
}
function commit_status_textOf(status) {
    return JSON.stringify(status);
}
function commitStatusOf(gate, step, messages) {
    return {
        state: stateOf(gate),
        description: cut(singleLine(descriptionOf(gate, step, messages))),
        context: `yunxiao/${singleLine(gate.request.label)}`,
        targetUrl: gate.url
    };
}
function stateOf({ outcome }) {
    if (outcome === null || (outcome.kind === 'blocked' && outcome.isHandedOver))
        return 'pending';
    const conclusion = conclusionOf(outcome);
    switch (conclusion) {
        case 'success':
        case 'pending':
        case 'error':
            return conclusion;
        case 'skipped':
            return 'success';
        default:
            return 'failure';
    }
}
function descriptionOf(gate, step, messages) {
    const { outcome } = gate;
    if (outcome?.kind === 'no-run')
        return noRunText(gate, step, messages);
    const isGoingOn = outcome === null || (outcome.kind === 'pending' && outcome.why === 'not-waited-for');
    if (isGoingOn && gate.run !== null)
        return progressOf(gate, gate.run, messages);
    // A long name stands in the middle of a verdict: what came of it is at the end.
    return shortenInside(singleLine(verdictOf(gate, step, messages)), longestDescription);
}
/** What was looked for, how many runs were looked at, the newest one's commit, and what to try. */
function noRunText(gate, step, messages) {
    const short = (commit) => commit?.slice(0, 8) ?? null;
    const { request, search } = gate;
    const within = formatDuration(appearWithinMsOf(gate, step));
    const newest = short(search?.newest?.commit);
    return messages.verdict.noRunShort(short(wantedCommitOf(request)), within, search?.runsSeen ?? 0, newest);
}
/** `2/5 stages · 部署`, and who is waited for. */
function progressOf(gate, run, messages) {
    const { summary, verdict, punctuation } = messages;
    const current = currentStagesOf(run).map(({ name }) => name);
    const where = current.length > 0 ? current.join(punctuation.and) : statusText(run.status, messages);
    const person = gate.waits.length > 0 ? [verdict.conclusions.blocked] : [];
    return [summary.stagesDone(stagesDone(run), run.stages.length), ...person, where].join(' · ');
}
/** GitHub counts as JavaScript does; a character is not cut in two. */
function cut(text) {
    return text.length <= longestDescription
        ? text
        : `${text
            .slice(0, longestDescription - 1)
            .toWellFormed()
            .replace(/\ufffd$/, '')}…`;
}

;// CONCATENATED MODULE: ./compiled/report/log-acts.js



class ActLog {
    #messages;
    #workflow;
    /** Labels of gates whose manual gate we have begun to decide. */
    #deciding = new Set();
    constructor({ messages, workflow }) {
        this.#messages = messages;
        this.#workflow = workflow;
    }
    see(event, gate, step, say) {
        switch (event.kind) {
            case 'acting':
                this.#begin(event.act, gate, say);
                break;
            case 'acted':
                this.#end(event.act, event.result, gate, say);
                break;
            case 'ended':
                this.#noteNeverOpened(gate, step, say);
                break;
            default:
        }
    }
    #begin(act, gate, say) {
        const { log } = this.#messages;
        switch (act.kind) {
            case 'stop':
                say.plain(log.stopping(gate.runId ?? ''));
                break;
            case 'pass':
            case 'refuse': {
                this.#deciding.add(gate.request.label);
                const { stage, job } = act.gate;
                say.plain(log.deciding[act.kind](job.name, stage.name));
                break;
            }
            case 'retry':
                // Told when it is known what came of it.
                break;
        }
    }
    #end(act, result, gate, say) {
        switch (act.kind) {
            case 'stop':
                this.#stopped(result, gate, say);
                break;
            case 'pass':
            case 'refuse':
                this.#decided(act, result, gate, say);
                break;
            case 'retry':
                this.#retried(act, result, gate, say);
                break;
        }
    }
    #stopped(result, gate, say) {
        const { log } = this.#messages;
        const runId = gate.runId ?? '';
        switch (result.kind) {
            case 'taken':
            case 'by-others':
                say.plain(log.stopped(runId));
                break;
            case 'refused':
                say.warning(log.stopFailed(runId, explainApiProblem(result.error, this.#messages)));
                break;
            case 'unsure': {
                const error = result.error === null ? null : serviceErrorOf(result.error.failure);
                const text = error === null
                    ? log.stopUnsure(runId)
                    : log.stopFailed(runId, describeServiceError(error, this.#messages));
                say.warning(text);
                break;
            }
        }
    }
    #decided(act, result, gate, say) {
        const { log } = this.#messages;
        const { stage, job } = act.gate;
        switch (result.kind) {
            case 'taken': {
                const { url, attempt, actor } = this.#workflow;
                const by = log.thisWorkflowRun(url, attempt, actor);
                say.notice(log.decided[act.kind](job.name, stage.name, by), log.waitTitles['manual-gate']);
                break;
            }
            case 'by-others': {
                const status = statusText(result.status, this.#messages);
                const isAsAsked = meaningOf(result.status) === (act.kind === 'pass' ? 'success' : 'failure');
                const wasSent = this.#deciding.has(gate.request.label);
                if (wasSent && !isAsAsked) {
                    say.warning(log.decidedByOthers(job.name, stage.name, status));
                }
                else {
                    const sentence = wasSent ? log.decidedMeanwhile : log.hadBeenDecided;
                    say.notice(sentence(job.name, stage.name, status));
                }
                break;
            }
            case 'unsure':
                say.warning(log.decisionUnsure(job.name, stage.name));
                break;
            case 'refused':
                // The gate ends with this error.
                break;
        }
    }
    #retried(act, result, gate, say) {
        const { log } = this.#messages;
        const { stage, job } = act.job;
        switch (result.kind) {
            case 'taken': {
                const attempt = gate.retry.jobs.find(({ slot }) => slot === act.slot)?.attempts ?? 2;
                say.plain(log.retried(job.name, stage.name, attempt));
                break;
            }
            case 'refused': {
                const why = explainApiProblem(result.error, this.#messages);
                say.warning(log.retryRefused(job.name, stage.name, why));
                break;
            }
            case 'unsure':
                say.warning(log.retryUnsure(job.name, stage.name));
                break;
            case 'by-others':
                // Somebody else was faster: the job's own lines tell.
                break;
        }
    }
    /** A manual gate that was to be decided, of a run that ended without it. */
    #noteNeverOpened(gate, step, say) {
        const { onManualGate } = step.settings;
        const { outcome, gateDecision } = gate;
        if (onManualGate.kind !== 'pass' && onManualGate.kind !== 'refuse')
            return;
        if (gateDecision !== null || (outcome?.kind !== 'ended' && outcome?.kind !== 'timed-out'))
            return;
        if (this.#deciding.has(gate.request.label))
            return;
        say.notice(this.#messages.log.gateNeverOpened(onManualGate.gate));
    }
}

;// CONCATENATED MODULE: ./compiled/report/log-life.js



/** Silence after which a line is due; polls and timers may add a little to it. */
const longestSilenceMs = 55_000;
/** A step that lasts for hours names what it waits for briefly. */
const stagesNamed = 5;
const pipelinesNamed = 5;
/** Prints lines of life until the signal aborts. Never throws. */
async function keepAlive(log, clock, signal, step, messages) {
    try {
        for (;;) {
            const dueMs = log.lastLineAtMs + longestSilenceMs;
            if (dueMs <= clock.nowMs())
                log.line(lineOfLife(step(), clock.nowMs(), messages));
            else
                await clock.sleep(dueMs - clock.nowMs(), signal);
        }
    }
    catch {
        // Aborted: the verdict stands.
    }
}
function lineOfLife(step, nowMs, messages) {
    const elapsed = formatDuration(nowMs - step.startedAtMs);
    const waiting = step.gates.filter(({ outcome }) => outcome === null);
    const [gate] = waiting;
    if (gate === undefined)
        return messages.log.stillTrying(elapsed);
    return step.isSeveral ? lineOfSeveral(step, waiting, elapsed, messages) : lineOfOne(gate, elapsed, messages);
}
function lineOfOne(gate, elapsed, messages) {
    const { log, punctuation } = messages;
    if (gate.run !== null) {
        const stages = stageNamesOf(gate.run).join(punctuation.and);
        return log.stillWaiting(statusText(gate.run.status, messages), stages, elapsed);
    }
    return gate.trouble === null ? log.still(standing(gate, messages), elapsed) : log.stillTrying(elapsed);
}
function lineOfSeveral({ gates }, waiting, elapsed, messages) {
    const { log, verdict, punctuation } = messages;
    const named = waiting.slice(0, pipelinesNamed).map(({ run, request }) => {
        const known = run === null ? [log.awaitsRun] : [statusText(run.status, messages), ...stageNamesOf(run)];
        return `${request.label}${punctuation.open}${known.join(punctuation.comma)}${punctuation.close}`;
    });
    const left = waiting.length - named.length;
    const those = [...named, ...(left > 0 ? [log.andMore(left)] : [])].join(punctuation.and);
    return log.stillWaitingForSeveral(verdict.several.ended(gates.length - waiting.length, gates.length), those, elapsed);
}
function stageNamesOf(run) {
    return currentStagesOf(run)
        .slice(0, stagesNamed)
        .map(({ name }) => name);
}

;// CONCATENATED MODULE: ./compiled/markdown/log-parts.js




/** Where there is little room, one log takes this part of it at most; a fence may take twice as much again. */
const shortestShare = 4;
/** A heading and the logs that fit; those that don't are counted. */
function logParts({ logTails, logsNotRead }, limitBytes, messages) {
    const { log, summary } = messages;
    const tails = logTails.filter(({ text }) => text.trim() !== '');
    const { kept, leftOut } = limitedLines(tails.map((tail, index) => logPart(tail, index === 0, limitBytes / shortestShare, messages)), limitBytes);
    const parts = [
        ...kept,
        ...(leftOut > 0 ? [summary.logsLeftOut(leftOut)] : []),
        ...(logsNotRead > 0 ? [log.logsNotRead(logsNotRead)] : [])
    ];
    return parts.length === 0 ? [] : [`### ${summary.failedLogs}`, ...parts];
}
function logPart(tail, isOpen, textLimitBytes, messages) {
    const title = logTitle({ ...tail, machine: tail.machine === null ? null : markdownText(tail.machine) }, nameOf(tail.job, messages), nameOf(tail.stage, messages), messages);
    return [
        detailsHead(title, isOpen),
        ...(tail.failure === null ? [] : [messages.summary.whyFailed(reasonLine(tail.failure, messages))]),
        codeBlock(endWithin(logLines(withoutColours(tail.text)), textLimitBytes).join('\n'), 'text'),
        ...(tail.isWhole ? [] : [messages.log.logIncomplete(null)]),
        '</details>'
    ].join('\n\n');
}
/** What a log is of. Names are as they are to be shown. */
function logTitle({ machine, attempt }, job, stage, { log, punctuation }) {
    const title = machine === null ? log.logTitle(job, stage) : log.machineLogTitle(job, stage, machine);
    return attempt > 1 ? `${title}${punctuation.comma}${log.attempt(attempt)}` : title;
}
/** The beginning of something to open; `</details>` ends it. @param title is Markdown already */
function detailsHead(title, isOpen) {
    return `<details${isOpen ? ' open' : ''}><summary>${title}</summary>`;
}

;// CONCATENATED MODULE: ./compiled/report/log-pieces.js


class PieceLog {
    #messages;
    constructor({ messages }) {
        this.#messages = messages;
    }
    see(event, gate, _step, say) {
        const { log } = this.#messages;
        switch (event.kind) {
            case 'log':
                this.#show(event.piece, gate, say);
                break;
            case 'log-unreadable': {
                const { job, attempt, machine, error } = event;
                const title = logTitle({ machine, attempt }, job.job.name, job.stage.name, this.#messages);
                const why = error === null ? log.machineWithoutNumber : explainApiProblem(error, this.#messages);
                say.warning(log.logUnreadable(title, why));
                break;
            }
            default:
        }
    }
    #show(piece, gate, say) {
        const { log } = this.#messages;
        const title = this.#titleOf(piece);
        if (piece.part === 'limit') {
            say.plain(log.logLimit(title, gate.url));
            return;
        }
        if (piece.text.trim() !== '')
            say.jobLog(title, piece.text);
        else if (piece.part !== 'growth')
            say.plain(log.logEmpty(title));
        if (!piece.isWhole)
            say.plain(log.logIncomplete(gate.url));
    }
    /** Of a growing log, whose lines these are; else what it is the log of. */
    #titleOf(piece) {
        const { log, punctuation } = this.#messages;
        const { job, stage, machine, attempt, part } = piece;
        const title = part === 'growth'
            ? [
                [log.liveTitle(job.name, stage), ...(machine === null ? [] : [machine])].join(' › '),
                ...(attempt > 1 ? [log.attempt(attempt)] : [])
            ].join(punctuation.comma)
            : logTitle({ machine, attempt }, job.name, stage, this.#messages);
        return part === 'tail-after-limit' ? `${title}${punctuation.comma}${log.lastLines}` : title;
    }
}

;// CONCATENATED MODULE: ./compiled/report/log-run.js







/** Notices of what waits for a person; one of the runner's ten is kept for others (contract). */
const waitNotices = 9;
class RunLog {
    #messages;
    #clock;
    #workflow;
    /** What was said once, each with its gate's label. */
    #told = new Set();
    #batches = new Map();
    #notices = 0;
    constructor({ messages, clock, workflow }) {
        this.#messages = messages;
        this.#clock = clock;
        this.#workflow = workflow;
    }
    see(event, gate, step, say) {
        const { log } = this.#messages;
        switch (event.kind) {
            case 'searching':
                say.plain(capitalized(standing(gate, this.#messages)));
                if (gate.search !== null)
                    say.plain(explainSearch(gate.search, this.#messages));
                break;
            case 'starting':
                say.plain(log.starting);
                break;
            case 'maybe-started':
                say.warning(log.maybeStarted);
                break;
            case 'found':
                if (event.isStarted)
                    say.plain(log.started(event.runId));
                say.plain(log.following(runName(gate, this.#messages), gate.url));
                if (gate.pipelineName !== null)
                    this.#isFirst(gate, 'name');
                break;
            case 'named':
                this.#tellName(gate, say);
                break;
            case 'looked':
                this.#tellName(gate, say);
                if (this.#isFirst(gate, 'run'))
                    this.#tellWhichRun(gate, step, say);
                for (const change of event.changes)
                    this.#tellChange(change, event.waits, gate, say);
                for (const wait of event.waits)
                    this.#tellWait(wait, gate, step, say);
                break;
            case 'deploy-order':
                this.#tellBatch(event, gate, say);
                break;
            case 'deploy-order-unreadable': {
                const { stage, job } = event.job;
                const why = explainApiProblem(event.error, this.#messages);
                say.plain(log.orderUnreadable(job.name, stage.name, why));
                break;
            }
            default:
        }
    }
    #isFirst({ request }, what) {
        const key = `${request.label}\n${what}`;
        const isFirst = !this.#told.has(key);
        this.#told.add(key);
        return isFirst;
    }
    /** The pipeline's name is known later than its run. */
    #tellName(gate, say) {
        if (gate.runId === null || gate.pipelineName === null || !this.#isFirst(gate, 'name'))
            return;
        say.plain(this.#messages.log.named(gate.request.pipelineId, gate.pipelineName));
    }
    /** That a run that was searched had ended before, or was built from another branch than the event's. */
    #tellWhichRun(gate, step, say) {
        const { log } = this.#messages;
        const { request, run, runId, hadEnded, head } = gate;
        if (request.run.kind !== 'search' || run === null || runId === null)
            return;
        const { commit, ref } = request.run;
        const built = head?.branch ?? run.branch;
        if (commit !== null && ref !== null && built !== null && bareRef(built) !== bareRef(ref)) {
            say.warning(log.otherRef(runId, built, ref));
        }
        if (!hadEnded)
            return;
        const finishedAtMs = finishedAtMsOf(run);
        const ago = finishedAtMs === null ? null : formatDuration(step.startedAtMs - finishedAtMs);
        const sentence = log.hadEnded(runId, ago);
        if (commit === null)
            say.warning(log.newestHadEnded(sentence));
        else if (this.#workflow.eventName === 'schedule') {
            say.warning(log.hadEndedOnSchedule(sentence));
        }
        else
            say.plain(sentence);
    }
    #tellChange(change, waits, gate, say) {
        const text = this.#changeText(change, waits);
        if (text !== null)
            say.plain(text);
        if (change.kind !== 'run-status' || meaningOf(change.status) !== 'undocumented')
            return;
        if (this.#isFirst(gate, `status ${change.status.toUpperCase()}`)) {
            say.warning(this.#messages.log.undocumentedStatus(change.status));
        }
    }
    /** Null where a notice says it. */
    #changeText(change, waits) {
        const { log } = this.#messages;
        const status = (part) => statusText(part.status, this.#messages);
        switch (change.kind) {
            case 'run-status':
                return log.runStatus(statusText(change.status, this.#messages));
            case 'stage-started':
                return log.stageStarted(change.stage.name);
            case 'stage-ended':
                return log.stageEnded(change.stage.name, status(change.stage), this.#spanOf(change.stage));
            case 'job-started':
            case 'job-resumed':
            case 'job-waiting': {
                const { stage, job, kind } = change;
                return isWaitedFor(change, waits) ? null : log.job[kind](job.name, stage.name);
            }
            case 'job-ended': {
                const { stage, job } = change;
                if (!job.isManualGate)
                    return log.jobEnded(job.name, stage.name, status(job), this.#spanOf(job));
                const { passed, refused, otherwise } = log.gateDecided;
                const meaning = meaningOf(job.status);
                const decided = meaning === 'success' ? passed : meaning === 'failure' ? refused : otherwise;
                return decided(job.name, stage.name, status(job));
            }
        }
    }
    #spanOf(part) {
        const spanMs = spanMsOf(part, this.#clock.nowMs());
        return spanMs === null ? null : formatDuration(spanMs);
    }
    /** A notice, once for each; a line where there have been many, or where this step is about to decide it. */
    #tellWait(wait, gate, step, say) {
        if (!this.#isFirst(gate, `wait ${keyOfWait(wait)}`))
            return;
        const { log } = this.#messages;
        const what = log.wait[wait.kind](wait.stage.name, wait.job?.name ?? null);
        const text = log.waitsForPerson(what, gate.url);
        const wanted = gateToDecide(wait, step);
        if (wanted !== null && wait.job !== null && isNamed(wait.job, wanted.gate)) {
            say.plain(text);
            return;
        }
        this.#notices += 1;
        if (this.#notices <= waitNotices)
            say.notice(text, log.waitTitles[wait.kind]);
        else
            say.plain(text);
        // A name that no gate has is waited for until the end: here one sees why.
        if (wanted !== null && wanted.gate !== null)
            say.plain(log.otherGate(wanted.gate, wait.job?.id ?? null));
    }
    #tellBatch({ job: { stage, job }, order }, gate, say) {
        const { currentBatch, totalBatch } = order;
        if (currentBatch === null || totalBatch === null)
            return;
        const key = `${gate.request.label}\n${job.deployOrderId}`;
        const progress = `${currentBatch}/${totalBatch}`;
        if (this.#batches.get(key) === progress)
            return;
        this.#batches.set(key, progress);
        say.plain(this.#messages.log.batch(job.name, stage.name, currentBatch, totalBatch));
    }
}
function isWaitedFor({ stage, job }, waits) {
    return waits.some((wait) => wait.stage.name === stage.name && wait.job?.id === job.id && wait.job.name === job.name);
}
/** What this step passes or refuses, where a manual gate waits; null where it does neither. */
function gateToDecide({ kind }, { settings: { onManualGate } }) {
    const isDecided = onManualGate.kind === 'pass' || onManualGate.kind === 'refuse';
    return kind === 'manual-gate' && isDecided ? onManualGate : null;
}

;// CONCATENATED MODULE: ./compiled/report/log-trouble.js


/** Warnings about trouble that become annotations; the runner shows ten of a step in all. */
const troubleAnnotations = 5;
class TroubleLog {
    #log;
    #messages;
    /** What troubles which gate, by label. */
    #troubles = new Map();
    #told = 0;
    constructor({ log, messages }) {
        this.#log = log;
        this.#messages = messages;
    }
    see(event, { request }) {
        switch (event.kind) {
            case 'trouble':
                this.#begin(request.label, event.error);
                break;
            case 'recovered':
                this.#end(request.label, event);
                break;
            case 'looked':
            case 'ended':
                // What was given up, such as a log, tells no recovery.
                this.#troubles.delete(request.label);
                break;
            default:
        }
    }
    #begin(label, problem) {
        const error = serviceErrorOf(problem.failure);
        const trouble = [problem.service, error?.problem, error?.httpStatus, error?.code].join('/');
        const isTold = [...this.#troubles.values()].includes(trouble);
        this.#troubles.set(label, trouble);
        if (isTold)
            return;
        const what = error === null ? '' : describeServiceError(error, this.#messages);
        const text = this.#messages.log.troubleBegan(problem.operation, what);
        this.#told += 1;
        if (this.#told <= troubleAnnotations)
            this.#log.warning(text);
        else
            this.#log.line(text);
    }
    #end(label, { tries, durationMs }) {
        const trouble = this.#troubles.get(label);
        this.#troubles.delete(label);
        if (trouble === undefined || [...this.#troubles.values()].includes(trouble))
            return;
        this.#log.line(this.#messages.log.troubleEnded(tries, formatDuration(durationMs)));
    }
}

;// CONCATENATED MODULE: ./compiled/report/log.js
/** The log while the step waits: a line when something changes, and a line of life at least once a minute. */













function logReporter(parts) {
    const { log, messages, clock } = parts;
    const listeners = [
        new RunLog(parts),
        new TroubleLog(parts),
        new ActLog(parts),
        new PieceLog(parts)
    ];
    /** How many logs were not read is told again only where it has changed. */
    const told = new Set();
    const alive = new AbortController();
    let current = null;
    return {
        begin(step) {
            current = step;
            for (const text of beginning(step, messages))
                log.line(text);
            void keepAlive(log, clock, alive.signal, () => current ?? step, messages);
        },
        see(event, gate, step) {
            current = step;
            const say = gateLine(log, gate, step);
            for (const listener of listeners)
                listener.see(event, gate, step, say);
            if (event.kind === 'ended' && step.isSeveral)
                say.plain(endLine(gate, step, messages));
        },
        conclude(step) {
            alive.abort(new Error('the verdict stands'));
            const patterns = patternsWithoutJob(step);
            if (patterns.length > 0)
                log.notice(messages.log.noSuchJobs(patterns.join(messages.punctuation.and)));
            if (step.problem !== null || step.gates.some(({ outcome }) => outcome === null || !isGood(outcome)))
                return;
            const [gate] = step.gates;
            if (gate === undefined)
                return;
            log.line(step.isSeveral
                ? `${conclusionIcon(conclusionOfStep(step))} ${stepVerdictOf(step, messages)}`
                : endLine(gate, step, messages));
        },
        write(step) {
            for (const gate of step.gates.filter(({ logsNotRead }) => logsNotRead > 0)) {
                const key = `${gate.request.label}\n${gate.logsNotRead}`;
                if (!told.has(key))
                    gateLine(log, gate, step).plain(messages.log.logsNotRead(gate.logsNotRead));
                told.add(key);
            }
        }
    };
}
/** How it signs in, and which commit is waited for. */
function beginning({ credential, awaited }, messages) {
    return [
        ...(credential === null ? [] : [signInLine(credential, messages)]),
        ...(awaited === null
            ? []
            : [messages.log.awaited(awaited.commit, awaited.source === 'commit' ? null : awaited.source)])
    ];
}
/** Names the kind of credentials and where it was found; never a value that is secret. */
function signInLine({ kind, origin, role }, { log }) {
    const how = log.signedInWith[kind](origin);
    return role === null ? how : log.signedInAs(how, role);
}
/** A gate's verdict, and how long its run took. */
function endLine(gate, step, messages) {
    const durationMs = gate.run === null ? null : durationMsOf(gate.run, step.nowMs);
    const { open, close } = messages.punctuation;
    const took = durationMs === null ? '' : `${open}${formatDuration(durationMs)}${close}`;
    return `${conclusionIcon(conclusionOfGate(gate))} ${verdictOf(gate, step, messages)}${took}`;
}
/** Patterns of `retry-jobs` that no job of any run fits; none where no run's jobs were seen. */
function patternsWithoutJob({ settings, gates }) {
    const jobs = gates.flatMap(({ run }) => (run === null ? [] : jobsOf(run)));
    if (jobs.length === 0)
        return [];
    return (settings.retrying?.patterns ?? []).filter((pattern) => !jobs.some(({ job }) => fitsPattern(pattern, job.name)));
}

;// CONCATENATED MODULE: ./compiled/report/output-json.js





/** Beyond about 128 KiB a step that takes the output through its environment can't be started. */
const limitBytes = 100_000;
/** Characters of a name, where names have to be cut. */
const cutName = 30;
/** The branch that was built: that of the source that fitted, or where none tells its commit, of the first. */
function branchOf({ head, run }) {
    return head === null ? (run?.branch ?? null) : head.branch;
}
/** As many entries as fit. @param brackets of a list, or of an object whose members the entries are */
function limitedList(entries, { reporting }, brackets = '[]') {
    const { kept, leftOut } = fitting(entries);
    const text = `${brackets.charAt(0)}${kept.join(',')}${brackets.charAt(1)}`;
    return { text, leftOut: leftOut === 0 ? null : reporting.entriesLeftOut(leftOut) };
}
/** Commas take what line ends would, and there is one more bracket than a comma less. */
function fitting(entries) {
    return limitedLines(entries, limitBytes - 1);
}
function output_json_fits(entries) {
    return fitting(entries).leftOut === 0;
}
/** First the jobs of successful stages are left out, then whole stages from the end. */
function stagesOutput(run, nowMs, messages) {
    const stages = run?.stages ?? [];
    const whole = stages.map((stage) => stageJson(stage, nowMs, true));
    if (output_json_fits(whole))
        return limitedList(whole, messages);
    const fewer = stages.map((stage) => stageJson(stage, nowMs, meaningOf(stage.status) !== 'success'));
    const { leftOut } = fitting(fewer);
    const { reporting } = messages;
    return {
        text: limitedList(fewer, messages).text,
        leftOut: leftOut === 0 ? reporting.jobsLeftOut : reporting.stagesLeftOut(leftOut)
    };
}
/** No pipeline is ever left out: names are cut, then the failed jobs of the last ones. */
function resultsOutput(gates, nowMs, messages) {
    const whole = gates.map((gate) => resultJson(gate, nowMs, (name) => name, true));
    if (output_json_fits(whole))
        return limitedList(whole, messages);
    const { reporting } = messages;
    const cut = (name) => shorten(singleLine(name), cutName);
    const short = gates.map((gate) => resultJson(gate, nowMs, cut, true));
    if (output_json_fits(short))
        return { text: limitedList(short, messages).text, leftOut: reporting.namesCut };
    const shortest = gates.map((gate) => resultJson(gate, nowMs, cut, false));
    let count = 0;
    let entries = short;
    while (count < gates.length && !output_json_fits(entries)) {
        count += 1;
        entries = [...short.slice(0, -count), ...shortest.slice(-count)];
    }
    return { text: limitedList(entries, messages).text, leftOut: reporting.failedJobsLeftOut(count) };
}
function resultJson(gate, nowMs, name, withFailedJobs) {
    const { request, pipelineName, runId, run, url, head } = gate;
    const durationMs = run === null ? null : durationMsOf(run, nowMs);
    const branch = branchOf(gate);
    const failed = run === null || !withFailedJobs ? [] : failedJobsOf(run);
    return JSON.stringify({
        // Never cut: a later step finds its pipeline by it. With `pipelines` it has 50 characters at most.
        label: request.label,
        pipelineId: request.pipelineId,
        pipelineName: pipelineName === null ? null : name(pipelineName),
        pipelineRunId: runId,
        status: run === null ? null : name(run.status),
        conclusion: conclusionOfGate(gate),
        url,
        commit: head?.commit ?? null,
        branch: branch === null ? null : name(branch),
        durationSeconds: durationMs === null ? null : Math.floor(durationMs / 1000),
        failedJobs: failed.map(({ stage, job }) => ({
            stage: name(stage.name),
            id: job.id,
            name: name(job.name),
            status: name(job.status)
        }))
    });
}
function failedJobEntries(gate) {
    return (gate.run === null ? [] : failedJobsOf(gate.run)).map(({ stage, job }) => JSON.stringify({ ...idsOf(gate), stage: stage.name, id: job.id, name: job.name, status: job.status }));
}
/** What waits for a person; a stage that waits as a whole has no id. */
function manualGateEntries(gate) {
    return gate.waits.map(({ kind, stage, job }) => JSON.stringify({
        kind,
        ...idsOf(gate),
        pipelineRunId: gate.runId,
        stage: stage.name,
        id: job?.id ?? null,
        name: job?.name ?? stage.name
    }));
}
/** The jobs that were tried again, each by the number of its last try. */
function retriedJobEntries(gate) {
    const { run } = gate;
    const jobs = run === null ? [] : jobsOf(run).map((found) => ({ ...found, slot: slotOf(run, found) }));
    return gate.retry.jobs.map(({ stage, job, slot, attempts }) => {
        const last = jobs.find((found) => found.slot === slot)?.job ?? job;
        return JSON.stringify({ ...idsOf(gate), stage: stage.name, id: last.id, name: job.name, attempts });
    });
}
/** Members of an object; a key that is given twice counts as its last. */
function variableMembers(run) {
    const variables = new Map((run?.variables ?? []).map(({ key, value }) => [key, value]));
    return [...variables].map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
}
/** What each job gave out. */
function jobResultEntries(gate) {
    if (gate.run === null)
        return [];
    return jobsOf(gate.run).flatMap(({ stage, job }) => {
        if (job.data === null)
            return [];
        const { id, name, data } = job;
        return [JSON.stringify({ ...idsOf(gate), stage: stage.name, id, name, data })];
    });
}
function idsOf({ request }) {
    return { label: request.label, pipelineId: request.pipelineId };
}
function stageJson(stage, nowMs, withJobs) {
    return JSON.stringify({
        name: stage.name,
        status: stage.status,
        ...timesJson(stage, nowMs),
        jobs: withJobs
            ? stage.jobs.map((job) => ({
                id: job.id,
                name: job.name,
                status: job.status,
                ...timesJson(job, nowMs)
            }))
            : []
    });
}
function timesJson(part, nowMs) {
    const spanMs = spanMsOf(part, nowMs);
    return {
        startedAt: isoOrNull(part.startedAtMs),
        finishedAt: isoOrNull(part.finishedAtMs),
        durationSeconds: spanMs === null ? null : Math.floor(spanMs / 1000)
    };
}
function isoOrNull(timeMs) {
    return timeMs === null ? null : new Date(timeMs).toISOString();
}

;// CONCATENATED MODULE: ./compiled/report/outputs.js





function outputsReporter({ outputFile, log, messages }) {
    const said = new Set();
    return {
        write(step) {
            const { values, warnings } = outputsOf(step, messages);
            try {
                for (const [name, value] of Object.entries(values))
                    outputFile.set(name, value);
            }
            catch (error) {
                const why = errorText(error);
                log.warning(messages.reporting.cannotWrite(messages.reporting.outputs, why));
            }
            for (const warning of warnings.filter((one) => !said.has(one))) {
                said.add(warning);
                log.warning(warning);
            }
        }
    };
}
/** All outputs; those that are not known are empty, JSON among them, so that `fromJSON` takes it. */
function outputsOf(step, messages) {
    const { gates, nowMs, isSeveral } = step;
    const single = isSeveral ? null : (gates[0] ?? null);
    const json = {
        stages: stagesOutput(single?.run ?? null, nowMs, messages),
        'failed-jobs': limitedList(gates.flatMap(failedJobEntries), messages),
        'manual-gates': limitedList(gates.flatMap(manualGateEntries), messages),
        'retried-jobs': limitedList(gates.flatMap(retriedJobEntries), messages),
        variables: limitedList(variableMembers(single?.run ?? null), messages, '{}'),
        'job-results': limitedList(gates.flatMap(jobResultEntries), messages),
        results: resultsOutput(gates, nowMs, messages)
    };
    return {
        values: {
            ...textOutputs(single, step),
            ...Object.fromEntries(Object.entries(json).map(([name, { text }]) => [name, text]))
        },
        warnings: Object.entries(json).flatMap(([name, { leftOut }]) => leftOut === null ? [] : [messages.reporting.outputCut(name, leftOut)])
    };
}
/** Characters of an output that is one line of others' text: a longer one would start no step that takes it. */
const longestText = 1_000;
/** Others' text is one line without control characters: a branch's name is its author's. */
function textOutputs(gate, step) {
    const run = gate?.run ?? null;
    const durationMs = run === null ? null : durationMsOf(run, step.nowMs);
    return {
        status: outputs_lineOf(run?.status ?? ''),
        conclusion: conclusionOfStep(step),
        'pipeline-run-id': gate?.runId ?? '',
        'pipeline-name': outputs_lineOf(gate?.pipelineName ?? ''),
        url: gate?.url ?? '',
        commit: gate?.head?.commit ?? '',
        branch: outputs_lineOf(gate === null ? '' : (branchOf(gate) ?? '')),
        'duration-seconds': durationMs === null ? '' : String(Math.floor(durationMs / 1000))
    };
}
function outputs_lineOf(text) {
    return shorten(singleLine(text), longestText);
}

;// CONCATENATED MODULE: ./compiled/markdown/gantt.js
/**
 * The run as a Mermaid Gantt chart: a section for each stage, a bar for each job.
 * Source of the syntax: Mermaid's documentation, "Gantt diagrams".
 */



/** Mermaid refuses more than 50,000 characters; the contract leaves a margin. */
const longestChart = 40_000;
const gantt_longestLabel = 50;
/** A bar needs some length to be seen. */
const shortestBarMs = 1_000;
/** @param nowMs where the bars of what still runs end, in ms since 1970 */
function ganttOf(run, nowMs, time, unnamed) {
    const bar = (part) => barOf(part, nowMs, time, unnamed);
    const withJobs = run.stages.flatMap((stage) => {
        const jobs = stage.jobs.flatMap(bar);
        const bars = jobs.length > 0 ? jobs : bar(stage);
        return bars.length === 0 ? [] : [`  section ${labelOf(stage.name, unnamed)}`, ...bars];
    });
    if (withJobs.length === 0)
        return { kind: 'empty' };
    const full = chartOf(withJobs);
    if (full.length < longestChart)
        return { kind: 'chart', text: full, hasJobs: true };
    const stagesOnly = chartOf(run.stages.flatMap(bar));
    return stagesOnly.length < longestChart
        ? { kind: 'chart', text: stagesOnly, hasJobs: false }
        : { kind: 'too-large' };
}
function chartOf(lines) {
    // Times are written and read without a zone, so the axis shows them as they are in the table.
    const head = ['gantt', '  dateFormat YYYY-MM-DD HH:mm:ss', '  axisFormat %H:%M:%S', '  todayMarker off'];
    return [...head, ...lines].join('\n');
}
function barOf(part, nowMs, time, unnamed) {
    const spanMs = spanMsOf(part, nowMs);
    if (part.startedAtMs === null || spanMs === null)
        return [];
    const endMs = part.startedAtMs + Math.max(shortestBarMs, spanMs);
    const fields = [...tagsOf(part.status), time.format(part.startedAtMs), time.format(endMs)];
    return [`  ${labelOf(part.name, unnamed)} :${fields.join(', ')}`];
}
function tagsOf(status) {
    switch (meaningOf(status)) {
        case 'failure':
            return ['crit'];
        case 'success':
        case 'cancelled':
        case 'skipped':
        case 'finished':
            return ['done'];
        case 'running':
        case 'waiting':
        case 'cancelling':
            return ['active'];
        case 'manual-start':
        case 'queued':
        case 'unknown':
        case 'undocumented':
            return [];
    }
}
const lookAlikes = {
    ':': '\uff1a',
    ';': '\uff1b',
    '#': '\uff03',
    '%': '\uff05',
    '<': '\uff1c',
    '>': '\uff1e',
    '"': '\u201d',
    '`': '\u2018',
    '{': '\uff5b',
    '}': '\uff5d',
    '\\': '\uff3c',
    '&': '\uff06',
    $: '\uff04'
};
/** Mermaid has no escapes for labels: what means something to it is replaced by what looks alike. */
function labelOf(name, unnamed) {
    const clean = singleLine(name).trim();
    const label = shorten(clean === '' ? unnamed : clean, gantt_longestLabel).replace(/[:;#%<>"`{}\\&$]/g, (character) => lookAlikes[character] ?? ' ');
    // A label that begins with a word of Mermaid's own (section, title, click, …) would be read as that.
    return `\u200b${label}`;
}

;// CONCATENATED MODULE: ./compiled/report/summary.js












/** The contract allows 1,000,000; GitHub drops a summary over 1 MiB. */
const summary_limitBytes = 980_000;
/** Of the bytes of a gate's part, for each of what may be large; the rest is for what is bounded. */
const shares = { explanation: 0.1, acts: 0.05, table: 0.4, chart: 0.13, logs: 0.3 };
/** A part with fewer bytes would say nothing. */
const shortestPartBytes = 4_000;
/** Null where none is wanted. */
function summaryReporter({ summaryFile, log, messages, time, workflow }) {
    if (summaryFile === null)
        return null;
    let hasWarned = false;
    return {
        write(step) {
            if (!summaryFile.isAvailable) {
                if (!hasWarned)
                    log.warning(messages.reporting.noSummaryFile);
                hasWarned = true;
                return;
            }
            try {
                summaryFile.write(summaryOf(step, workflow, { messages, time }));
            }
            catch (error) {
                const why = errorText(error);
                log.warning(messages.reporting.cannotWrite(messages.reporting.summary, why));
            }
        }
    };
}
/** The whole summary of a step that has ended, however it did. */
function summaryOf(step, workflow, context) {
    const page = { step, workflow, ...context };
    const above = [headingOf(step, context.messages), ...problemPart(step, context.messages)];
    const parts = step.isSeveral
        ? several(page, above)
        : step.gates.flatMap((gate) => summary_gateParts(page, gate, summary_limitBytes, zoneNote(page)));
    return [...above, ...parts].join('\n\n').concat('\n\n');
}
/** The table, then a part for each pipeline: those that did not succeed have their bytes first. */
function several(page, above) {
    const { gates } = page.step;
    const head = [...pipelineTable(page.step, summary_limitBytes / 4, page), ...zoneNote(page)];
    let leftBytes = summary_limitBytes - bytesOf([...above, ...head]);
    const parts = new Map();
    const ranked = [...gates.filter(isBad), ...gates.filter((gate) => !isBad(gate))];
    for (const [index, gate] of ranked.entries()) {
        const rank = isBad(gate) ? gates.filter(isBad).length : ranked.length;
        const shareBytes = leftBytes / (rank - index);
        if (shareBytes < shortestPartBytes)
            break;
        const part = details(page, gate, shareBytes);
        parts.set(gate, part);
        leftBytes -= bytesOf([part]);
    }
    const shown = gates.flatMap((gate) => parts.get(gate) ?? []);
    const left = gates.length - shown.length;
    return [...head, ...shown, ...(left > 0 ? [page.messages.summary.partsLeftOut(left)] : [])];
}
function details(page, gate, partLimitBytes) {
    const icon = conclusionIcon(conclusionOfGate(gate));
    const verdict = markdownText(verdictOf(gate, page.step, page.messages), 500);
    const title = `${icon} <b>${markdownText(gate.request.label)}</b>`;
    const link = gate.url === null ? verdict : markdownLink(verdict, gate.url);
    const inside = summary_gateParts(page, gate, partLimitBytes - shortestPartBytes / 2, []);
    return [detailsHead(title, isBad(gate)), link, ...inside, '</details>'].join('\n\n');
}
/** A gate's own part, within a number of bytes. */
function summary_gateParts(page, gate, partLimitBytes, belowTable) {
    const { step, workflow, messages } = page;
    return [
        ...explanationOf(gate, step, partLimitBytes * shares.explanation, page),
        ...actsPart(gate, workflow, partLimitBytes * shares.acts, page),
        ...metaPart(gate, page),
        ...stageTable(gate, step.nowMs, partLimitBytes * shares.table, page),
        ...belowTable,
        ...chartParts(page, gate, partLimitBytes * shares.chart),
        ...logParts(gate, partLimitBytes * shares.logs, messages)
    ];
}
function chartParts({ step, messages, time }, { run }, chartLimitBytes) {
    if (run === null)
        return [];
    const { summary } = messages;
    const gantt = ganttOf(run, step.nowMs, time, summary.unnamed);
    if (gantt.kind === 'empty')
        return [];
    if (gantt.kind === 'too-large' || Buffer.byteLength(gantt.text) > chartLimitBytes) {
        return [summary.chartLeftOut];
    }
    const chart = [detailsHead(summary.chartTitle, true), codeBlock(gantt.text, 'mermaid'), '</details>'];
    return [chart.join('\n\n'), ...(gantt.hasJobs ? [] : [summary.chartWithoutJobs])];
}
/** The zone of the times, said once. */
function zoneNote({ step, messages, time }) {
    const hasTimes = step.gates.some(({ run }) => run?.stages.some((stage) => stage.startedAtMs !== null));
    return hasTimes ? [messages.summary.timesIn(time.zone)] : [];
}

;// CONCATENATED MODULE: ./compiled/report/reporters.js
/** All reporters of a step. A new one is a file and a line here. */












/** Every kind of reporter, in the order in which they speak; null where one is not wanted. */
const reporters = [
    logReporter,
    annotationsReporter,
    outputsReporter,
    summaryReporter,
    commentReporter,
    commitStatusReporter
];
function reportersFor(reporting) {
    const parts = partsOf(reporting);
    return reporters.flatMap((create) => create(parts) ?? []);
}
function partsOf(reporting) {
    const { log, clock, environment, event, language, inputs, wantsSummary } = reporting;
    const messages = messagesIn(language);
    return {
        log,
        clock,
        messages,
        time: timeFormatFor(language, environment['TZ']),
        workflow: workflowRunOf(environment, event),
        outputFile: new OutputFile(environment['GITHUB_OUTPUT'], (name, value) => {
            log.setOutput(name, value);
        }),
        summaryFile: wantsSummary ? new SummaryFile(environment['GITHUB_STEP_SUMMARY']) : null,
        publishing: inputs === null ? null : { ...inputs, pullRequestNumber: event.pullRequestNumber },
        github: inputs === null ? null : gitHubUpdates(inputs, reporting, messages)
    };
}
/** GITHUB_TOKEN's longest life, on a self-hosted runner. */
const tokenLifetimeMs = 24 * 3_600_000;
/** Requests at the end, beside those for each pipeline: to find the comment, and to try again. */
const requestsAtTheEnd = 10;
function gitHubUpdates({ comment, commitStatus, githubToken, requests, settings, statusCommit }, { log, clock, environment, event, signal }, messages) {
    if (!comment && !commitStatus)
        return null;
    if (githubToken === null) {
        log.warning(messages.reporting.noGitHubToken);
        return null;
    }
    const isUsed = (comment && event.pullRequestNumber !== null) || (commitStatus && statusCommit !== null);
    if (isUsed && settings.timeoutMs > tokenLifetimeMs)
        log.warning(messages.reporting.outlivesToken);
    const budget = new RequestBudget(clock, requests.length + requestsAtTheEnd);
    const createApi = () => createGitHubApi(githubToken, environment['GITHUB_REPOSITORY'] ?? '', () => {
        budget.spend();
    });
    return new GitHubUpdates({ createApi, budget, clock, log, messages, signal });
}
function workflowRunOf(environment, { eventName }) {
    const known = (name) => environment[name]?.trim() || null;
    const [server, repository, runId] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map(known);
    const isKnown = server && repository && runId;
    return {
        eventName,
        url: isKnown ? `${server}/${repository}/actions/runs/${runId}` : null,
        attempt: known('GITHUB_RUN_ATTEMPT'),
        actor: known('GITHUB_TRIGGERING_ACTOR')
    };
}

;// CONCATENATED MODULE: ./compiled/gate/request.js
/** What gates are asked to do: one request for each pipeline, and what holds for all of them. */
/** What holds where nothing else is asked for, or what was asked for can't be read. */
const plainSettings = {
    webUrl: null,
    wait: true,
    timeoutMs: 0,
    pollInterval: 'auto',
    failFast: false,
    stopOnCancel: false,
    stopOnTimeout: false,
    onManualGate: { kind: 'wait' },
    retrying: null,
    logs: 'none'
};

;// CONCATENATED MODULE: ./compiled/report/step-report.js

/** The frame of a step; null where its inputs are wrong. @param startedAtMs when the step began, in ms since 1970 */
function frameOf(inputs, startedAtMs) {
    return {
        label: inputs?.label ?? '',
        isSeveral: inputs?.isSeveral ?? false,
        settings: inputs?.settings ?? plainSettings,
        credential: inputs?.credential.description ?? null,
        awaited: inputs?.awaited ?? null,
        startedAtMs
    };
}
class StepReport {
    #reporters;
    #frame;
    #clock;
    #redact;
    /** As they were shown last; null before the first time. */
    #gates = null;
    /** @param redact takes the known secrets out of plain data */
    constructor(reporters, frame, clock, redact) {
        this.#reporters = reporters;
        this.#frame = frame;
        this.#clock = clock;
        this.#redact = redact;
    }
    begin(gates) {
        const step = this.#stepOf(gates);
        for (const reporter of this.#reporters)
            reporter.begin?.(step);
    }
    see(event, gate, gates) {
        const [shownEvent, shownGate, step] = [this.#redact(event), this.#redact(gate), this.#stepOf(gates)];
        for (const reporter of this.#reporters)
            reporter.see?.(shownEvent, shownGate, step);
    }
    conclude(gates) {
        const step = this.#stepOf(gates);
        for (const reporter of this.#reporters)
            reporter.conclude?.(step);
    }
    write(gates) {
        const step = this.#stepOf(gates);
        for (const reporter of this.#reporters)
            reporter.write?.(step);
    }
    async end(gates, signal) {
        const step = this.#stepOf(gates);
        await Promise.all(this.#reporters.map(async (reporter) => reporter.end?.(step, signal)));
    }
    /**
     * Tells of a step that could not begin, or that broke, with what is known of its gates.
     *
     * @param initial the gates where none were shown yet
     */
    fail(problem, initial) {
        const step = this.#redact({ ...this.#stepOf(this.#gates ?? initial), problem });
        for (const reporter of this.#reporters)
            reporter.conclude?.(step);
        for (const reporter of this.#reporters)
            reporter.write?.(step);
    }
    #stepOf(gates) {
        this.#gates = gates;
        return this.#redact({ ...this.#frame, gates, nowMs: this.#clock.nowMs(), problem: null });
    }
}

;// CONCATENATED MODULE: ./compiled/run/shown-words.js
/** What a run shows of itself: a secret of the same value is none (contract, "Trouble"). */


/** Whether a text is a status, a commit (or the beginning of one) or a branch of this run. */
function isShownBy(run, text) {
    const statuses = [run, ...run.stages, ...jobsOf(run).map(({ job }) => job)].map(({ status }) => status);
    const branches = [run.branch, run.defaultBranch, ...run.heads.map(({ branch }) => branch)];
    return (meaningOf(text) !== 'undocumented' ||
        statuses.some((status) => status.toUpperCase() === text.toUpperCase()) ||
        branches.includes(text) ||
        (isHex(text) && run.heads.some(({ commit }) => isEitherPrefix(commit, text.toLowerCase()))));
}
function isHex(text) {
    return /^[0-9a-f]+$/i.test(text);
}
function isEitherPrefix(first, second) {
    return first.startsWith(second) || second.startsWith(first);
}

;// CONCATENATED MODULE: ./compiled/schedule/lanes.js
/** A few places, given to those who ask in the order in which they ask. */
class Lane {
    #waiting = new Set();
    #free;
    /** @param places how many may be in the lane at a time */
    constructor(places) {
        this.#free = places;
    }
    /**
     * Waits for a place.
     *
     * @param longestWaitMs how long, by the clock
     * @param signal ends the wait, which then rejects
     * @returns gives the place back, to be called once; null where none came free in time
     */
    async enter(clock, longestWaitMs, signal) {
        signal.throwIfAborted();
        if (this.#free > 0) {
            this.#free -= 1;
            return this.#leave;
        }
        const placed = new AbortController();
        const take = () => {
            placed.abort();
        };
        this.#waiting.add(take);
        try {
            // A place that comes free ends the sleep.
            await clock.sleep(longestWaitMs, AbortSignal.any([signal, placed.signal]));
        }
        catch {
            if (placed.signal.aborted && !signal.aborted)
                return this.#leave;
        }
        this.#waiting.delete(take);
        if (placed.signal.aborted)
            this.#leave();
        signal.throwIfAborted();
        return null;
    }
    /** The place goes to who has waited longest. */
    #leave = () => {
        const [next] = this.#waiting;
        if (next === undefined) {
            this.#free += 1;
            return;
        }
        this.#waiting.delete(next);
        next();
    };
}
function createLanes() {
    return { look: new Lane(4), log: new Lane(2) };
}

;// CONCATENATED MODULE: ./compiled/text/secret-finder.js
/** Finds secrets in a text, in the forms in which they may stand there. */

/** Finds any of these secrets in any form, the longest first; never matches where there is none. */
function finderOf(secrets) {
    if (secrets.length === 0)
        return { pattern: /(?!)/g, shortest: Infinity };
    const forms = [...new Set(secrets.flatMap(formsOf))].sort((first, second) => second.length - first.length);
    const patterns = forms
        .map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
        // Percent-encoding is written in upper case or lower case.
        .map((text) => text.replace(/%[\dA-F]{2}/g, eitherCase));
    return { pattern: new RegExp(patterns.join('|'), 'g'), shortest: forms.at(-1)?.length ?? Infinity };
}
function eitherCase(code) {
    return code.replace(/[A-F]/g, (digit) => `[${digit}${digit.toLowerCase()}]`);
}
/** A service's error may quote a request back, where the secret stands encoded. */
function formsOf(secret) {
    const wellFormed = secret.toWellFormed();
    const inJson = JSON.stringify(secret).slice(1, -1);
    return [
        secret,
        encodeURIComponent(wellFormed),
        (0,percent_encoding/* encodeRfc3986 */.M)(wellFormed),
        new URLSearchParams({ '': secret }).toString().slice(1),
        inJson,
        // As Go writes JSON, and as Gson does.
        inJson.replace(/[<>&]/g, escapedInJson),
        inJson.replace(/[<>&=']/g, escapedInJson),
        secret.replace(/[<>&"']/g, (character) => xmlEntities[character] ?? character)
    ];
}
const xmlEntities = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
    "'": '&#39;'
};
function escapedInJson(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./compiled/text/secrets.js
/** The secrets that this process knows: each is masked by the runner and taken out of all that we write. */


/** Shorter texts are no secrets anybody uses: taking them out would wreck every line, and what a mask hides with them. */
const shortestSecretLength = 4;
/** The same of a run's own secrets, which may be any value of a parameter (contract, "Trouble"). */
const shortestRunSecretLength = 6;
/** How many of the secrets that take each other's place are still looked for: what is older has expired. */
const generationsKept = 3;
/** Nothing of ours: all is taken to be others' text. */
const nothingOwn = { isWord: () => false, isForeign: () => true };
class Secrets {
    #mask;
    #masked = new Set();
    /** Secrets that were given to this process. */
    #given = new Set();
    /** The last of those that are renewed, by their kind. */
    #renewed = new Map();
    /** The secrets of runs, by whom they are of: what a run shows of itself is none, and may be told late. */
    #ofRuns = new Map();
    #finder = null;
    /** Data that was redacted, as ours or as others', by what it was: views share most of their parts with the one before. */
    #redacted = { own: new WeakMap(), foreign: new WeakMap() };
    /** @param mask asks the runner to mask a text from now on (`::add-mask::`) */
    constructor(mask) {
        this.#mask = mask;
    }
    /** Masks a secret as soon as it is known, line by line where it has several. */
    add(secret) {
        const texts = textsOf(secret, shortestSecretLength).filter((text) => !this.#given.has(text));
        if (texts.length === 0)
            return;
        for (const text of texts)
            this.#given.add(text);
        this.#maskLines(secrets_linesOf(secret), shortestSecretLength);
        this.#forget();
    }
    /**
     * The same with a secret that takes the place of an earlier one of its kind. A step may last for days: only the last
     * few are looked for, so that this takes no longer and longer. The runner masks all.
     */
    renew(kind, secret) {
        const known = this.#renewed.get(kind) ?? [];
        if (known.includes(secret))
            return;
        this.#renewed.set(kind, [...known, secret].slice(-generationsKept));
        this.#maskLines(secrets_linesOf(secret), shortestSecretLength);
        this.#forget();
    }
    /**
     * The same with the secret values of a run, in place of those that it had before. Those that are short or a number
     * are no secrets, nor is what the run shows of itself: masking them would blind the log, and GitHub drops outputs
     * that hold a masked text. A mask can't be taken back, so it waits until the run has told what it shows.
     *
     * @param owner whose run it is
     * @param isShown whether the run shows this text: a status, a commit or a branch of it
     * @param isSettled whether the run has told its commit and branch, or will tell no more
     */
    setOfRun(owner, values, isShown, isSettled) {
        const { lines, texts } = secretsOfRun(values, isShown);
        if (isSettled)
            this.#maskLines(lines, shortestRunSecretLength);
        this.#keepOfRuns(owner, new Set(texts));
    }
    /**
     * The same with those of a run that a search merely looks at: beside the others, until there is a run to follow, and
     * without a mask. What another run shows of itself says nothing of what the right one will.
     */
    addOfSearchedRun(owner, values, isShown) {
        const { texts } = secretsOfRun(values, isShown);
        this.#keepOfRuns(owner, new Set([...(this.#ofRuns.get(owner) ?? []), ...texts]));
    }
    /** The text with every known secret replaced by `***`. Do this before anything is cut short. */
    redact(text) {
        this.#finder ??= finderOf(this.#known());
        const { shortest, pattern } = this.#finder;
        // Most texts are a name or a status, shorter than any secret.
        if (text.length < shortest)
            return text;
        const redacted = text.replace(pattern, '***');
        if (!redacted.includes('\u001b'))
            return redacted;
        // Line by line, for linear time.
        return redacted
            .split('\n')
            .map((line) => withoutHidden(line, pattern))
            .join('\n');
    }
    /**
     * Plain data with every known secret taken out of others' texts. What others wrote is cleaned so before it is
     * escaped or cut short for the place where it is shown: after that a secret would not be recognized. Parts that
     * hold none are given back as they are, and what has a class of its own stays.
     *
     * @param value never changed after this
     * @param own what is never touched: always the same for the same data
     */
    redactData(value, own = nothingOwn) {
        return this.#redactMember(value, own, own === nothingOwn);
    }
    #known() {
        const renewed = [...this.#renewed.values()].flat();
        return [
            ...this.#given,
            ...renewed.flatMap((secret) => textsOf(secret, shortestSecretLength)),
            ...[...this.#ofRuns.values()].flatMap((of) => [...of])
        ];
    }
    #keepOfRuns(owner, texts) {
        const before = this.#ofRuns.get(owner) ?? new Set();
        if (texts.size === before.size && [...texts].every((text) => before.has(text)))
            return;
        this.#ofRuns.set(owner, texts);
        this.#forget();
    }
    /** The runner masks line by line; each once. */
    #maskLines(lines, shortest) {
        for (const line of lines) {
            if (line.length < shortest || this.#masked.has(line))
                continue;
            this.#masked.add(line);
            this.#mask(line);
        }
    }
    #forget() {
        this.#finder = null;
        this.#redacted = { own: new WeakMap(), foreign: new WeakMap() };
    }
    #redactMember(value, own, isForeign) {
        if (typeof value === 'string')
            return this.redact(value);
        if (typeof value !== 'object' || value === null)
            return value;
        const before = this.#redacted[isForeign ? 'foreign' : 'own'];
        const known = before.get(value);
        if (known !== undefined)
            return known;
        const redacted = this.#redactMembers(value, own, isForeign);
        before.set(value, redacted);
        return redacted;
    }
    /** What is the same afterwards, as nearly all is, costs nothing but the look at it. */
    #redactMembers(value, own, isForeign) {
        if (Array.isArray(value)) {
            const redacted = (member) => this.#redactMember(member, own, isForeign);
            return value.every((member) => redacted(member) === member) ? value : value.map(redacted);
        }
        if (!isPlain(value))
            return value;
        const redactedName = (name) => (isForeign ? this.redact(name) : name);
        const redacted = (name, member) => {
            const isWord = !isForeign && typeof member === 'string' && own.isWord(name, member);
            return isWord ? member : this.#redactMember(member, own, isForeign || own.isForeign(name));
        };
        const names = Object.keys(value);
        const isSame = names.every((name) => redactedName(name) === name && redacted(name, value[name]) === value[name]);
        if (isSame)
            return value;
        return Object.fromEntries(names.map((name) => [redactedName(name), redacted(name, value[name])]));
    }
}
/** A secret in each way in which its lines may stand: apart, and together. */
function textsOf(secret, shortest) {
    const whole = secret.trim();
    const lines = secrets_linesOf(whole);
    const texts = lines.length > 1 ? [whole, lines.join('\n'), lines.join(' '), ...lines] : [whole];
    return [...new Set(texts)].filter((text) => text.length >= shortest);
}
/** What of a run's secret values is one, as lines and in each way in which they may stand. */
function secretsOfRun(values, isShown) {
    const isSecret = (text) => !isNumber(text) && !isShown(text);
    const secret = values.filter((value) => isSecret(value.trim()));
    return {
        lines: secret.flatMap(secrets_linesOf).filter(isSecret),
        texts: secret.flatMap((value) => textsOf(value, shortestRunSecretLength)).filter(isSecret)
    };
}
/**
 * A line without the secrets that colours hide, which pages take off again, or other sequences of a terminal; where it
 * has none, as it is.
 */
function withoutHidden(line, pattern) {
    return [withoutColours, withoutSequences].reduce((shown, strip) => {
        const plain = strip(shown);
        const redacted = plain.replace(pattern, '***');
        return redacted === plain ? shown : redacted;
    }, line);
}
function isNumber(text) {
    return /^[-+]?\d+(?:\.\d+)?$/.test(text);
}
function secrets_linesOf(secret) {
    return secret.split(/[\r\n]+/).map((line) => line.trim());
}
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}

;// CONCATENATED MODULE: ./compiled/main.js
/** One step: reads the inputs, puts the parts together, follows the runs, and says with which exit code it ends. */





















/**
 * @param signal aborts when the workflow is cancelled; the step then ends within some seconds
 * @returns the exit code
 */
async function main(edges, signal) {
    const { environment, clock } = edges;
    const raw = readRawInputs(environment);
    const secrets = new Secrets((secret) => {
        log.addMask(secret);
    });
    const isDebug = environment['RUNNER_DEBUG'] === '1';
    const log = new WorkflowLog({ write: edges.write, secrets, clock, isDebug });
    for (const secret of knownSecrets(raw, environment))
        secrets.add(secret);
    const event = readGitHubEvent(readEvent(environment['GITHUB_EVENT_PATH']), environment);
    const parsed = parseInputs(raw, event, environment);
    const inputs = parsed.kind === 'valid' ? parsed.inputs : null;
    const reporters = reportersFor({
        log,
        clock,
        environment,
        event,
        inputs,
        language: languageOf(raw),
        wantsSummary: wantsSummary(raw),
        signal
    });
    const redact = (value) => secrets.redactData(value, ownWords);
    const report = new StepReport(reporters, frameOf(inputs, clock.nowMs()), clock, redact);
    if (parsed.kind === 'invalid') {
        report.fail({ kind: 'inputs', problems: parsed.problems, withheld: event.withheld }, []);
        return 1;
    }
    return followStep(parsed.inputs, { edges, signal, log, secrets, report });
}
async function followStep(inputs, parts) {
    const { edges, signal, log, secrets, report } = parts;
    const { clock, environment, random } = edges;
    const { requests, settings } = inputs;
    const initial = requests.map((request) => viewOf(request, settings, clock.nowMs()));
    try {
        const debug = (line) => {
            log.debug(line);
        };
        const http = loggedHttpClient(await edges.createHttpClient(environment), debug, clock);
        report.begin(initial);
        const following = {
            clock,
            random,
            apiOf: apisOf(inputs, { http, clock, random, environment, secrets }),
            observer: report,
            keepSecrets: (request, run, role) => {
                const isShown = (text) => isShownBy(run, text) || isAskedFor(request, text);
                const isTold = (run.heads.length > 0 && run.branch !== null) || isFinal(run.status);
                if (role === 'searched')
                    secrets.addOfSearchedRun(request.label, run.secrets, isShown);
                else
                    secrets.setOfRun(request.label, run.secrets, isShown, isTold);
            },
            redact: (text) => secrets.redact(text)
        };
        const gates = await followRuns(requests, settings, following, signal);
        await http.close();
        return gates.every(({ outcome }) => outcome !== null && isGood(outcome)) ? 0 : 1;
    }
    catch (error) {
        report.fail(stepProblemOf(error), initial);
        return 1;
    }
}
/** The API of each pipeline, over one client, one sign-in and one set of lanes. */
function apisOf(inputs, deps) {
    const { credential, organizationId, endpoint, stsEndpoint } = inputs;
    const lanes = createLanes();
    let authorization = null;
    return ({ pipelineId }, observer) => {
        // Trouble with signing in is told of the first pipeline: it is everybody's.
        authorization ??= credential.create({
            ...deps,
            observer,
            stsEndpoint,
            keepSecret: (kind, secret) => {
                deps.secrets.renew(kind, secret);
            }
        });
        const target = { api: credential.api, endpoint, organizationId, pipelineId };
        return createApi(authorization, target, { ...deps, observer, lanes });
    };
}
/** Whether a text is the commit or the branch of which a run was searched: it is shown, before the run tells it. */
function isAskedFor({ run }, text) {
    const commit = run.kind === 'start' ? null : run.commit;
    const isCommit = commit !== null && isSameCommit(commit, text);
    return isCommit || (run.kind === 'search' && run.ref === text);
}
function stepProblemOf(error) {
    if (error instanceof proxy_address/* ProxyAddressError */.BQ)
        return { kind: 'proxy-address', variable: error.variable };
    return { kind: 'internal', message: errorText(error) };
}
/** Every secret that is known from the start: masked before anything else is printed. */
function knownSecrets(raw, environment) {
    return [
        ...secretInputs.map((input) => raw[input]),
        ...[...credentialVariables, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'].map((name) => environment[name])
    ].flatMap((secret) => (secret === null || secret === undefined ? [] : [secret]));
}

;// CONCATENATED MODULE: ./compiled/schedule/clock.js
/** The longest time that `setTimeout` takes; beyond, it fires at once. */
const longestTimerMs = 2 ** 31 - 1;
/** The real clock. */
const systemClock = {
    nowMs: () => Date.now(),
    sleep: (durationMs, signal) => new Promise((resolve, reject) => {
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', onAbort);
            resolve();
        }, Math.min(Math.max(0, durationMs), longestTimerMs));
        if (signal.aborted)
            onAbort();
        else
            signal.addEventListener('abort', onAbort, { once: true });
    })
};

;// CONCATENATED MODULE: ./compiled/index.js
/** The action's entry: signal handlers first of all, then the work, then the exit code. Edges begin here. */






/** Longest time from a signal to the end of the process; the runner kills it after 10 s. */
const cancelledExitLimitMs = 4_500;
cancellation.addEventListener('abort', () => {
    setTimeout(() => {
        leave(1, true);
    }, cancelledExitLimitMs).unref();
});
// Where nobody reads the log any more, the verdict still counts.
process.stdout.on('error', () => undefined);
// undici reads HTTP by WebAssembly: V8 would compile it once more, for a speed that no gate needs, as the process ends.
(0,external_node_v8_namespaceObject.setFlagsFromString)('--wasm-tiering-budget=1000000000');
// A heap that grows for speed has 180 MiB with twenty pipelines, of which 30 are in use.
(0,external_node_v8_namespaceObject.setFlagsFromString)('--optimize-for-size');
const write = (text) => {
    process.stdout.write(text);
};
const edges = {
    environment: process.env,
    write,
    clock: systemClock,
    random: Math.random,
    createHttpClient: http_client/* createHttpClient */.uT
};
main(edges, cancellation).then(exitWith, (error) => {
    // No message: what it quotes may be secret.
    write(`::error::The gate itself failed: ${error instanceof Error ? error.name : 'Error'}\n`);
    exitWith(1);
});
/** Leaves once standard output has taken everything: on Windows pipes are written in the background. */
function exitWith(code) {
    process.stdout.write('', () => {
        leave(code, cancellation.aborted);
    });
}

module.exports = __webpack_exports__;
/******/ })()
;