"use strict";
exports.id = 631;
exports.ids = [631];
exports.modules = {

/***/ 9631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyExchange: () => (/* binding */ keyExchange)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2306);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3945);
/* harmony import */ var _api_caller_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5978);
/* harmony import */ var _text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3163);
/* harmony import */ var _server_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3972);
/**
 * How a role is assumed: GitHub's OIDC token is exchanged at Alibaba Cloud's STS (AssumeRoleWithOIDC,
 * version 2015-04-01) for temporary keys.
 */





const idTokenAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ value: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)) });
const stsAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    Credentials: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        AccessKeyId: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        AccessKeySecret: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        SecurityToken: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        Expiration: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), '')
    })
});
/** Exchanges GitHub's tokens for keys of the role: what lets a request in at STS is GitHub's token. */
function keyExchange(role, idTokens, time, deps) {
    const options = { ...deps, falseAlarmStatus: null };
    const gitHub = new _api_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .Caller */ .s({ ...options, service: 'github-oidc', authorization: _api_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutAuthorization */ .Y });
    const getIdToken = idTokenOperation(role.audience, idTokens, deps);
    const authorization = {
        authorize: async (request, action, limits) => ({
            ...request,
            body: (0,_text_percent_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .queryOf */ .E)({
                Action: action,
                Version: '2015-04-01',
                Format: 'JSON',
                RoleArn: role.roleArn,
                OIDCProviderArn: role.oidcProviderArn,
                // GitHub's token lives for five minutes: a fresh one for every try.
                OIDCToken: await gitHub.call(getIdToken, limits),
                RoleSessionName: role.sessionName,
                DurationSeconds: String(role.sessionSeconds),
                Timestamp: (0,_server_time_js__WEBPACK_IMPORTED_MODULE_5__/* .timestampOf */ .U)(time.nowMs()),
                SignatureNonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()
            })
        }),
        mend(fault) {
            if (fault.kind !== 'clock-off')
                return false;
            time.correct(fault.serverTimeMs);
            return true;
        }
    };
    const sts = new _api_caller_js__WEBPACK_IMPORTED_MODULE_1__/* .Caller */ .s({ ...options, service: 'sts', authorization });
    const assumeRole = assumeRoleOperation(role, time, deps);
    return (limits) => sts.call(assumeRole, limits);
}
function assumeRoleOperation(role, time, { clock, keepSecret, stsEndpoint }) {
    return {
        name: 'AssumeRoleWithOIDC',
        effect: 'repeatable',
        lane: null,
        request: {
            method: 'POST',
            url: stsEndpoint,
            headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
            body: null
        },
        read: (body) => {
            const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xL(stsAnswer, body);
            if (!parsed.success)
                return null;
            const { AccessKeyId, AccessKeySecret, SecurityToken, Expiration } = parsed.data.Credentials;
            for (const [kind, secret] of Object.entries({ AccessKeySecret, SecurityToken, AccessKeyId })) {
                keepSecret(kind, secret);
            }
            const obtainedAtMs = clock.nowMs();
            // By our own clock, as far as it is off.
            const expiresAtMs = Date.parse(Expiration) - (time.nowMs() - obtainedAtMs);
            return {
                accessKeyId: AccessKeyId,
                accessKeySecret: AccessKeySecret,
                securityToken: SecurityToken,
                obtainedAtMs,
                expiresAtMs: Number.isNaN(expiresAtMs) ? obtainedAtMs + role.sessionSeconds * 1000 : expiresAtMs
            };
        }
    };
}
function idTokenOperation(audience, { requestUrl, requestToken }, { keepSecret }) {
    const url = new URL(requestUrl);
    url.searchParams.set('audience', audience);
    return {
        name: 'getIDToken',
        effect: 'repeatable',
        lane: null,
        request: {
            method: 'GET',
            url,
            headers: { accept: 'application/json', authorization: `bearer ${requestToken}` },
            body: null
        },
        read: (body) => {
            const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xL(idTokenAnswer, body);
            if (!parsed.success)
                return null;
            keepSecret('OIDCToken', parsed.data.value);
            return parsed.data.value;
        }
    };
}


/***/ })

};
;