//! Findings of AWS Secrets Manager.

use super::codes;

codes! {
    SEC_001 "SEC-001" Error "The policy allows a value inside a secret, and not the secret" {
        what: "A statement allows `secretsmanager:GetSecretValue` on an ARN with the suffix `:json-key:version-stage:version-id`. Only `ValueFrom` of a container has this suffix. When the same policy also allows the secret itself, the finding is a warning.",
        why: "The suffix is not part of the ARN of the secret, so the statement matches no request. ECS and AWS Batch cannot start the container.",
        fix: "Use the ARN of the secret without `:json-key:version-stage:version-id` as the resource",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html",
        examples: yes,
    }
    SEC_002 "SEC-002" Error "Secrets Manager cannot generate the password" {
        what: "`GenerateSecretString` excludes all types of characters, has a length outside 1-4,096, or is too short for one character of each type. `SecretStringTemplate` without `GenerateStringKey`, the reverse, and a template that is not a JSON object are also reported.",
        why: "Secrets Manager refuses the request, and the stack rolls back.",
        fix: "Correct the options of `GenerateSecretString`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html",
        not_covered: "`ExcludeCharacters`, with which no character of a type may remain.",
        examples: yes,
    }
    SEC_003 "SEC-003" Error "The rules of the rotation are not valid" {
        what: "`RotationRules` has both `AutomaticallyAfterDays` and `ScheduleExpression`, a number of days outside 1-1,000, a window that is not 1-24 hours, or an expression that is not a rate or cron expression.",
        why: "Secrets Manager refuses the rotation, and the stack rolls back.",
        fix: "Set `AutomaticallyAfterDays` to 1-1,000, or `ScheduleExpression` to a rate or cron expression",
        source: "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotationRulesType.html",
        examples: yes,
    }
    SEC_004 "SEC-004" Error "The secret has both a value and a generated value" {
        what: "`SecretString` and `GenerateSecretString` of a secret are both set.",
        why: "CloudFormation refuses the secret.",
        fix: "Remove `SecretString` or `GenerateSecretString`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html",
        examples: yes,
    }
}
