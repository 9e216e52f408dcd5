//! Findings of Amazon SNS.

use super::codes;

codes! {
    SNS_001 "SNS-001" Error "The email address is not valid" {
        what: "The endpoint of an email subscription does not have the form `name@host.domain`.",
        why: "SNS refuses the subscription.",
        fix: "Use an address such as `name@example.com`",
        source: "https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html",
    }
    SNS_002 "SNS-002" Error "The endpoint of the subscription does not fit its protocol" {
        what: "The endpoint of a subscription with the protocol `sqs` or `lambda` is the URL of a queue or the name of a function. A queue with `lambda` and a function with `sqs` are also reported.",
        why: "SNS refuses the subscription.",
        fix: "Use the ARN of a queue with `sqs`, and the ARN of a function with `lambda`",
        source: "https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html",
        examples: yes,
    }
}
