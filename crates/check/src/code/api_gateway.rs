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
    API_003 "API-003" Error "The JWT authorizer has no valid issuer, audience or identity source" {
        what: "The `JwtConfiguration` of a JWT authorizer has no `Issuer` that starts with `https://` or no `Audience`, or the authorizer has no `IdentitySource`.",
        why: "API Gateway refuses the authorizer.",
        fix: "Set `JwtConfiguration` with an `Issuer` that starts with `https://` and at least one `Audience`, and set `IdentitySource`",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html",
        examples: yes,
    }
    API_004 "API-004" Error "The CORS configuration of the API is not valid" {
        what: "`CorsConfiguration` has `AllowCredentials: true` with `*` in `AllowOrigins`, or has an origin without a scheme such as `https://`. A `MaxAge` that is not -1 to 86400 is also reported.",
        why: "API Gateway refuses the API.",
        fix: "List the allowed origins with their scheme, or remove `AllowCredentials`",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html",
        examples: yes,
    }
    API_005 "API-005" Error "The route's authorization type and authorizer do not match" {
        what: "The `AuthorizationType` of a route is `JWT` or `CUSTOM`, and the route has no `AuthorizerId`. A route with an `AuthorizerId` and another or no `AuthorizationType` is also reported.",
        why: "API Gateway refuses the route, or the route is open to everyone.",
        fix: "Set `AuthorizationType` and `AuthorizerId` together",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html",
        examples: yes,
    }
    API_006 "API-006" Error "The API stage name is not valid" {
        what: "The stage name of an HTTP API is empty, has more than 128 characters, or has one other than letters, digits, hyphens and underscores. `$default` is allowed.",
        why: "API Gateway refuses the stage.",
        fix: "Use letters, digits, hyphens and underscores, or `$default`",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html",
        examples: yes,
    }
    API_007 "API-007" Error "The route key or path is not valid" {
        what: "`RouteKey` of an HTTP API is neither `$default` nor a method and a path. A path must start with `/` and have no empty or malformed segment. Only its last segment may be a greedy parameter such as `{proxy+}`.",
        why: "API Gateway refuses the route.",
        fix: "Write a key such as `GET /items/{id}` or `ANY /files/{proxy+}`",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html",
        examples: yes,
    }
    API_008 "API-008" Error "The HTTP or WebSocket API has missing or unsupported properties" {
        what: "An API has neither `Body` nor both `Name` and `ProtocolType`. A WebSocket API without `RouteSelectionExpression` or with `CorsConfiguration` is also reported.",
        why: "API Gateway refuses the API.",
        fix: "Set `Name`, `ProtocolType` and, for a WebSocket API, `RouteSelectionExpression`. Use `CorsConfiguration` for HTTP APIs only",
        source: "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html",
        examples: yes,
    }
    API_009 "API-009" Error "The HTTP API does not support the integration" {
        what: "An integration of an HTTP API is not `AWS_PROXY` or `HTTP_PROXY`, or has no `PayloadFormatVersion`. `HTTP_PROXY` without `IntegrationMethod` is also reported. So is version 2.0 if the integration does not invoke a function.",
        why: "API Gateway refuses the integration.",
        fix: "Use `AWS_PROXY` or `HTTP_PROXY` with `PayloadFormatVersion`",
        source: "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html",
        examples: yes,
    }
    API_010 "API-010" Error "The target of the route is not valid" {
        what: "`Target` of a route does not start with `integrations/`, for example because it is the id of an integration.",
        why: "API Gateway refuses the route.",
        fix: "Write the target as `!Sub integrations/${Integration}`",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html",
        examples: yes,
    }
    API_011 "API-011" Error "The Lambda authorizer is not complete" {
        what: "An authorizer of type `REQUEST` has no `AuthorizerUri`, or belongs to an HTTP API and has no `AuthorizerPayloadFormatVersion`.",
        why: "API Gateway refuses the authorizer.",
        fix: "Set `AuthorizerUri` and `AuthorizerPayloadFormatVersion`",
        source: "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-authorizers.html",
        examples: yes,
    }
    API_012 "API-012" Warning "The stage of the HTTP API has no deployment" {
        what: "A stage of an HTTP API has neither `AutoDeploy: true` nor `DeploymentId`.",
        why: "A stage without a deployment answers each request with `Not Found`.",
        fix: "Set `AutoDeploy` to true",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html",
        examples: yes,
    }
    API_013 "API-013" Warning "The API deployment does not wait for the methods or routes" {
        what: "A deployment of a REST, HTTP or WebSocket API does not depend on any method or route of the API in the template. Indirect dependencies count.",
        why: "CloudFormation may create it first, and API Gateway refuses a deployment of an API without methods or routes.",
        fix: "Add `DependsOn` with the methods or routes",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html",
        examples: yes,
    }
    API_014 "API-014" Error "The role of the integration does not allow the call" {
        what: "An integration calls a service or a function with a role of the template, and the role does not allow the action, such as `states:StartExecution`.",
        why: "API Gateway creates the integration, and answers each request with an error because its call is denied.",
        fix: "Allow the action in a policy of the role",
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/permissions.html",
        not_covered: "Roles outside of the template, managed policies of the account, URIs with a path in place of an action, and templates with policies of queues, topics, streams or functions.",
        examples: yes,
    }
}
