//! Findings of Route 53 and certificates.

use super::codes;

codes! {
    DNS_001 "DNS-001" Error "The DNS record is not valid" {
        what: "A construct creates a record with a name or a TTL that is not valid, without a value, or with a CNAME for the domain of its zone.",
        why: "Route 53 refuses the record.",
        fix: "Use a value that Route 53 supports",
        source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html",
    }
    DNS_002 "DNS-002" Error "The hosted zone cannot prove the ownership of the certificate's name" {
        what: "A construct creates a public certificate that is validated in a private hosted zone, or in the zone of another domain.",
        why: "ACM does not find its record, so the certificate is not issued and the stack waits until it times out.",
        fix: "Use the public hosted zone of the domain",
        source: "https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html",
    }
}
