//! Findings of Amazon ECR.

use super::codes;

codes! {
    ECR_001 "ECR-001" Error "The lifecycle policy of the repository is not valid" {
        what: "`LifecyclePolicyText` is not a JSON object with 1-50 rules. Rules with the same priority, a rule for all images that is not the last, two of them, and a selection that is not complete are also reported.",
        why: "ECR refuses the policy, and the stack rolls back.",
        fix: "Correct the rules of the lifecycle policy",
        source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html",
        not_covered: "Policies with references.",
        examples: yes,
    }
}
