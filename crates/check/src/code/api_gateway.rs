//! Findings of api_gateway.

use super::codes;

codes! {
    API_001 "API-001" Warning "A function may run for longer than its API waits" {
        what: "The Timeout of a function is longer than the integration that leads to it waits: TimeoutInMillis, or 30 seconds.",
        why: "The caller gets an error after that time, while the function goes on and is paid for.",
        fix: "shorten the function's Timeout, or have it start the work and let the caller ask for the result",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html",
        not_covered: "Functions outside of the template.",
        examples: yes,
    }
    API_002 "API-002" Error "An HTTP API does not wait so long" {
        what: "TimeoutInMillis of an integration of an HTTP API is not 50 to 30000.",
        why: "API Gateway refuses the integration.",
        fix: "use 50 to 30000 milliseconds",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html",
        examples: yes,
    }
    API_003 "API-003" Error "A JWT authorizer without what it accepts" {
        what: "A JWT authorizer has no Issuer that starts with https://, or no Audience.",
        why: "API Gateway refuses the authorizer.",
        fix: "set JwtConfiguration with Issuer and Audience",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html",
        examples: yes,
    }
    API_004 "API-004" Error "Credentials for every site" {
        what: "CorsConfiguration has AllowCredentials, and * in AllowOrigins.",
        why: "API Gateway refuses the API.",
        fix: "name the sites, or leave AllowCredentials out",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html",
        examples: yes,
    }
    API_005 "API-005" Error "A route without the authorizer it asks for" {
        what: "AuthorizationType of a route is JWT or CUSTOM, and it has no AuthorizerId; or it has one and asks for none.",
        why: "API Gateway refuses the route, or lets everyone in.",
        fix: "set AuthorizationType and AuthorizerId together",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html",
        examples: yes,
    }
    API_006 "API-006" Error "A stage cannot be called so" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    API_007 "API-007" Error "The path is not one a route can have" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
