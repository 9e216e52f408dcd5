//! Findings of Amazon SNS.

use super::codes;

codes! {
    SNS_001 "SNS-001" Error "The email address is not valid" {
        what: "The endpoint of an email subscription does not have the form `name@host.domain`.",
        why: "SNS refuses the subscription.",
        fix: "Use an address such as `name@example.com`",
        source: "https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html",
    }
}
