//! Findings of ec2.

use super::codes;

codes! {
    EC2_001 "EC2-001" Error "Not an instance type" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    EC2_002 "EC2-002" Error "The image does not run on these instance types" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    EC2_003 "EC2-003" Error "The volume's operations a second do not fit its kind" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    EC2_004 "EC2-004" Error "Metadata answers travel 1 to 64 hops" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    EC2_005 "EC2-005" Error "The network has no subnet for the machine" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    EC2_006 "EC2-006" Error "A loader needs a public subnet to reach the internet from" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
