//! Findings of IAM.

use super::codes;

codes! {
    IAM_001 "IAM-001" Error "The IAM policy exceeds its size quota" {
        what: "A managed policy has more than 6,144 characters without white space, or a trust policy has more than 8,192. All inline policies of a role may have 10,240 together, of a user 2,048 and of a group 5,120. From 2,048 characters of a trust policy the finding is a warning.",
        why: "IAM refuses the policy.",
        fix: "Use wildcards in actions, or split the policy into several managed policies",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
        not_covered: "References count with their shortest value.",
        examples: yes,
    }
    IAM_002 "IAM-002" Error "The IAM path or role name is not valid" {
        what: "The path of a role, user, group, policy or instance profile does not start and end with `/`, or has more than 512 characters. A role name of more than 64 characters is also reported.",
        why: "IAM refuses the resource.",
        fix: "Write the path in a form such as `/team/`, and use at most 64 characters for the name",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
        examples: yes,
    }
    IAM_003 "IAM-003" Warning "The role, user or group has too many managed policies" {
        what: "`ManagedPolicyArns` has more than 10 entries, the default quota. The finding is an error above 25 entries, the maximum, and when the grants of constructs need more than 10 managed policies.",
        why: "IAM refuses the eleventh policy, unless the quota was raised.",
        fix: "Combine the permissions in fewer policies",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
        examples: yes,
    }
    IAM_004 "IAM-004" Error "The instance profile does not have exactly one role" {
        what: "`Roles` of an instance profile does not have exactly one entry.",
        why: "IAM refuses a second role; without a role, instances have no permissions.",
        fix: "Set `Roles` to one role",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html",
        examples: yes,
    }
    IAM_005 "IAM-005" Error "The policy document has a missing, unknown or conflicting element" {
        what: "`Version` is neither `2012-10-17` nor `2008-10-17`. A statement has no `Effect`, both or neither of `Action` and `NotAction`, or an unknown element. An identity policy has no `Resource` or has a `Principal`. A trust policy has a `Resource`. A resource policy or trust policy has no `Principal`.",
        why: "IAM or the service refuses the document.",
        fix: "Give each statement `Effect`, `Action` and, depending on the kind of policy, `Resource` or `Principal`",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html",
        not_covered: "Documents and statements that are expressions.",
        examples: yes,
    }
    IAM_006 "IAM-006" Warning "The policy allows all actions, or allows passing any role" {
        what: "A statement of an identity policy allows the action `*` on the resource `*`, or `iam:PassRole` on `*`.",
        why: "Whoever gains control of the identity gains control of the account.",
        fix: "Name the actions and the resources",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
        examples: yes,
    }
    IAM_007 "IAM-007" Warning "The policy names an action that does not exist" {
        what: "The service or name of an action is not in the list of AWS services. When the action does not have the form `service:Name`, the finding is an error. When it is an operation that other actions of the policy already allow, such as `s3:CopyObject`, the finding is information. An action that occurs several times has one finding.",
        why: "IAM refuses an action of another form. It accepts an unknown action, which then allows or denies nothing.",
        fix: "Use the name of an existing action",
        source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
        not_covered: "Actions that are newer than the list.",
        examples: yes,
    }
    IAM_009 "IAM-009" Warning "The condition key or operator does not exist" {
        what: "A condition key is neither a global key of AWS nor a key of the statement's services. When the condition operator does not exist, the finding is an error.",
        why: "IAM refuses an unknown operator. With an unknown key, the statement applies to no request or to every request.",
        fix: "Use an existing operator and key",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html",
        not_covered: "Keys that are newer than the list.",
        examples: yes,
    }
    IAM_010 "IAM-010" Warning "The action does not apply to the statement's resources" {
        what: "None of the resources of a statement has the form that its action requires, such as `s3:GetObject` on a bucket. A statement that names resources for an action that supports only `*`, such as `ec2:DescribeInstances`, is also reported.",
        why: "The statement allows or denies nothing.",
        fix: "Use the ARN of a resource to which the action applies",
        source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
        not_covered: "Actions with wildcards, and resources from parameters and imports.",
        examples: yes,
    }
    IAM_011 "IAM-011" Error "The service principal does not exist" {
        what: "The name of a service principal does not have the form `name.amazonaws.com`, or is similar to a known service principal but differs from it.",
        why: "IAM refuses the document.",
        fix: "Use the service's principal",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
        not_covered: "Names that are not similar to a known one.",
        examples: yes,
    }
    IAM_012 "IAM-012" Error "The role does not trust the service that assumes it" {
        what: "A resource refers to a role of the template, and the role's trust policy does not name the service to which the resource belongs.",
        why: "The service cannot assume the role: it refuses the resource, or the resource fails at run time.",
        fix: "Name the service as `Principal` in `AssumeRolePolicyDocument`",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html",
        not_covered: "Roles outside of the template.",
        examples: yes,
    }
    IAM_013 "IAM-013" Info "The policy document has no version" {
        what: "A policy document has no `Version`.",
        why: "IAM then uses version `2008-10-17`, in which policy variables such as `${aws:username}` are plain text.",
        fix: "Set `Version` to `2012-10-17`",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html",
        examples: yes,
    }
    IAM_014 "IAM-014" Error "A statement id of the policy is not unique or not valid" {
        what: "A `Sid` occurs twice in a policy of IAM, or has a character other than letters and digits in an identity policy.",
        why: "IAM refuses the document.",
        fix: "Give each statement its own `Sid` of letters and digits, or none",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html",
        examples: yes,
    }
    IAM_015 "IAM-015" Error "The resource of the policy is not an ARN" {
        what: "A literal `Resource` neither starts with `*` nor is an ARN with six parts separated by colons. The name, id or URL of a resource in the template, such as `!Ref Bucket`, is also reported.",
        why: "IAM refuses the document.",
        fix: "Write the resource as an ARN or as `*`",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
        examples: yes,
    }
    IAM_017 "IAM-017" Error "The trust policy allows an action other than assuming the role" {
        what: "A statement of a role's trust policy has an action whose prefix is not `sts`.",
        why: "IAM refuses the role: a trust policy may only contain the actions of STS that assume a role.",
        fix: "Use `sts:AssumeRole`, and move other actions to a policy of the role",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-custom.html",
        examples: yes,
    }
    IAM_018 "IAM-018" Warning "The managed policy does not exist or cannot be attached" {
        what: "A role, user or group names a managed policy of AWS that is not in the list of AWS managed policies. When the path of the policy is missing, or when only service-linked roles can have it, the finding is an error.",
        why: "IAM refuses to attach a policy that does not exist, that AWS has withdrawn, or that belongs to a service-linked role.",
        fix: "Use the ARN of a managed policy that exists, with its path",
        source: "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html",
        not_covered: "Policies that are newer than the list.",
        examples: yes,
    }
    IAM_016 "IAM-016" Error "The maximum session duration of the role is out of range" {
        what: "`MaxSessionDuration` of a role is not 1 to 12 hours.",
        why: "IAM refuses the role.",
        fix: "Use 1 to 12 hours",
        source: "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html",
    }
    IAM_019 "IAM-019" Error "An instance profile is used as a role, or a role as an instance profile" {
        what: "A property that requires a role names an instance profile of the template, or its ARN. A property that requires an instance profile and names a role is also reported; EC2-011 reports it for instances and launch templates.",
        why: "The service refuses the resource, because no role or instance profile has this name or ARN.",
        fix: "Use the role where a role is required, and the instance profile where an instance profile is required",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html",
        not_covered: "Values that are known only during deployment.",
        examples: yes,
    }
}
