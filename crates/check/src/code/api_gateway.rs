//! Findings of Amazon API Gateway.

use super::codes;

codes! {
    API_001 "API-001" Warning "The function's timeout is longer than the integration timeout of its API" {
        what: "The `Timeout` of a function is longer than the `TimeoutInMillis` of the integration that invokes it, or than the default of 30 seconds.",
        why: "API Gateway returns an error to the caller after the integration timeout, while the function keeps running and is billed.",
        fix: "Shorten the function's `Timeout`, or let the function start the work and let the caller poll for the result",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html",
        not_covered: "Functions outside of the template.",
        examples: yes,
    }
    API_002 "API-002" Error "The integration timeout of the HTTP API is out of range" {
        what: "`TimeoutInMillis` of an integration of an HTTP API is not between 50 and 30000.",
        why: "API Gateway refuses the integration.",
        fix: "Set `TimeoutInMillis` to a value from 50 to 30000",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html",
        examples: yes,
    }
    API_003 "API-003" Error "The JWT authorizer has no valid issuer or no audience" {
        what: "The `JwtConfiguration` of a JWT authorizer has no `Issuer` that starts with `https://`, or no `Audience`.",
        why: "API Gateway refuses the authorizer.",
        fix: "Set `JwtConfiguration` with an `Issuer` that starts with `https://` and at least one `Audience`",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html",
        examples: yes,
    }
    API_004 "API-004" Error "The API's CORS configuration allows credentials from every origin" {
        what: "`CorsConfiguration` has `AllowCredentials: true`, and `AllowOrigins` contains `*`.",
        why: "API Gateway refuses the API.",
        fix: "List the allowed origins in `AllowOrigins`, or remove `AllowCredentials`",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html",
        examples: yes,
    }
    API_005 "API-005" Error "The route's authorization type and authorizer do not match" {
        what: "The `AuthorizationType` of a route is `JWT` or `CUSTOM` and the route has no `AuthorizerId`, or the route has an `AuthorizerId` and another or no `AuthorizationType`.",
        why: "API Gateway refuses the route, or the route is open to everyone.",
        fix: "Set `AuthorizationType` and `AuthorizerId` together",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html",
        examples: yes,
    }
    API_006 "API-006" Error "The API stage name is not valid" {
        what: "The stage name of an HTTP API is empty, or has a character other than letters, digits, hyphens and underscores. `$default` is allowed.",
        why: "API Gateway refuses the stage.",
        fix: "Use letters, digits, hyphens and underscores, or `$default`",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html",
    }
    API_007 "API-007" Error "The route path is not valid" {
        what: "The path of a route does not start with `/`, has an empty or malformed segment, or has a greedy parameter such as `{proxy+}` before its last segment.",
        why: "API Gateway refuses the route.",
        fix: "Write a path such as `/items/{id}` or `/files/{proxy+}`",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html",
    }
}
