//! Findings of AWS services as a whole.

use super::codes;

codes! {
    SVC_001 "SVC-001" Warning "AWS has ended the service of the resource" {
        what: "The type of a resource belongs to a service that AWS has ended.",
        why: "AWS does not create the resource, or does not run it any more.",
        fix: "Remove the resource, and use the service that AWS recommends instead",
        source: "https://aws.amazon.com/products/lifecycle/",
        examples: yes,
    }
}
