//! Findings of iam.

use super::codes;

codes! {
    IAM_001 "IAM-001" Error "A policy is larger than IAM takes" {
        what: "A managed policy has more than 6,144 characters without blanks; a role's inline policies more than 10,240 together, a user's 2,048, a group's 5,120; a trust policy more than 4,096, from 2,048 a warning.",
        why: "IAM refuses the policy.",
        fix: "use wildcards in actions, or several managed policies",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
        not_covered: "References count as they are written.",
        examples: yes,
    }
    IAM_002 "IAM-002" Error "A name or path IAM does not take" {
        what: "The path of a role, user, group, policy or profile does not start and end with /, or has more than 512 characters; a role's name has more than 64.",
        why: "IAM refuses the resource.",
        fix: "write the path as /team/",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
        examples: yes,
    }
    IAM_003 "IAM-003" Warning "A role has more managed policies than an account's quota" {
        what: "ManagedPolicyArns has more than 10 entries; above 25, the most there can be, an error.",
        why: "IAM refuses the eleventh, unless the quota was raised.",
        fix: "put the permissions into fewer policies",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
        examples: yes,
    }
    IAM_004 "IAM-004" Error "An instance profile has not one role" {
        what: "Roles of an instance profile has not exactly one entry.",
        why: "IAM refuses the second role; without one machines have no permissions.",
        fix: "name one role",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html",
        examples: yes,
    }
    IAM_005 "IAM-005" Error "A policy document has the wrong form" {
        what: "Version is neither 2012-10-17 nor 2008-10-17; a statement has no Effect, not one of Action and NotAction, an unknown element; an identity policy has no Resource or a Principal; a trust policy has a Resource; a resource policy or trust policy has no Principal.",
        why: "IAM, or the service, refuses the document.",
        fix: "give each statement Effect, Action and, by the kind of policy, Resource or Principal",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html",
        not_covered: "Documents and statements from expressions.",
        examples: yes,
    }
    IAM_006 "IAM-006" Warning "A policy allows everything" {
        what: "A statement of an identity policy allows the action * on the resource *, or iam:PassRole on *.",
        why: "Whoever takes over the identity takes over the account.",
        fix: "name the actions and the resources",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
        examples: yes,
    }
    IAM_007 "IAM-007" Warning "An action that does not exist" {
        what: "An action is not service:Name, an error; or its service or name is not in the table of services, a warning.",
        why: "IAM refuses the first, and lets the second pass: it allows, or denies, nothing.",
        fix: "use the name of an action of the service",
        source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
        not_covered: "Actions newer than the table.",
        examples: yes,
    }
    IAM_009 "IAM-009" Warning "A condition that does not exist" {
        what: "The operator of a condition does not exist, an error; or its key is none of AWS and none of its service, a warning.",
        why: "IAM refuses the first; with the second the statement holds for nobody, or for everybody.",
        fix: "use an operator and a key that exist",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html",
        not_covered: "Keys newer than the table.",
        examples: yes,
    }
    IAM_010 "IAM-010" Warning "An action is on a resource it is not about" {
        what: "None of a statement's resources has the form of those its action is about: s3:GetObject on a bucket, ClientMount on an access point.",
        why: "The statement allows, or denies, nothing.",
        fix: "use the ARN of a resource the action is about",
        source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
        not_covered: "Actions with wildcards, resources from parameters and imports.",
        examples: yes,
    }
    IAM_011 "IAM-011" Error "A service principal that does not exist" {
        what: "The name of a service as principal has not the form name.amazonaws.com, or is close to a known one and not it.",
        why: "IAM refuses the document.",
        fix: "use the service's principal",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
        not_covered: "Names that are close to no known one.",
        examples: yes,
    }
    IAM_012 "IAM-012" Error "A role does not trust the service that takes it" {
        what: "A resource names a role of the template, and the trust policy of the role does not name the service the resource is of.",
        why: "The service cannot take the role: it refuses the resource, or fails when it works.",
        fix: "name the service as Principal in AssumeRolePolicyDocument",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html",
        not_covered: "Roles outside of the template.",
        examples: yes,
    }
    IAM_013 "IAM-013" Warning "A policy without a version" {
        what: "A policy document has no Version.",
        why: "Then it is of 2008, where variables such as ${aws:username} are plain text.",
        fix: "set Version to 2012-10-17",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html",
        examples: yes,
    }
    IAM_014 "IAM-014" Error "Two statements have one Sid" {
        what: "A Sid stands twice in a document, or has other signs than letters and digits in an identity policy.",
        why: "IAM refuses the document.",
        fix: "give each statement its own Sid, or none",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html",
        examples: yes,
    }
    IAM_015 "IAM-015" Error "A resource of a policy is no ARN" {
        what: "A literal Resource is neither * nor starts with arn: in five parts.",
        why: "IAM refuses the document.",
        fix: "write the ARN",
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
        examples: yes,
    }
    IAM_016 "IAM-016" Error "A role's session lasts 1 to 12 hours" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
