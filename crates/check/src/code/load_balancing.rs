//! Findings of Elastic Load Balancing.

use super::codes;

codes! {
    ELB_001 "ELB-001" Error "The load balancer's subnets are not in enough Availability Zones" {
        what: "An Application Load Balancer has one subnet, or two subnets of a load balancer are in the same Availability Zone. Load balancers in Local Zones and Outposts are not examined. Constructs also report a network without subnets for the load balancer.",
        why: "Elastic Load Balancing refuses the load balancer.",
        fix: "Set one subnet in each of two or more Availability Zones",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html",
        examples: yes,
    }
    ELB_002 "ELB-002" Error "The HTTPS or TLS listener has no certificate" {
        what: "A listener with the protocol `HTTPS` or `TLS` has no `Certificates`.",
        why: "Elastic Load Balancing refuses the listener.",
        fix: "Set the ARN of a certificate in `Certificates`",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html",
        examples: yes,
    }
    ELB_003 "ELB-003" Error "The security groups of the targets do not allow the load balancer" {
        what: "An Application Load Balancer forwards to the tasks of a service, to an Auto Scaling group or to an instance. No security group of these targets allows the port of the container or target group from the security groups or subnets of the load balancer.",
        why: "Every health check fails. The load balancer answers with errors, and a service or group can replace its targets again and again.",
        fix: "Allow inbound TCP on the port of the targets from the security group of the load balancer",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-register-targets.html",
        examples: yes,
    }
    ELB_004 "ELB-004" Error "The health check of the target group is not valid" {
        what: "The protocol of a health check does not fit the target group, its path does not start with a slash, or its timeout is not shorter than its interval. Constructs also report numbers that are out of range.",
        why: "Elastic Load Balancing refuses the target group.",
        fix: "Use a health check that the protocol of the target group supports",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html",
        examples: yes,
    }
    ELB_005 "ELB-005" Error "The priority of the listener rule is not valid or not unique" {
        what: "A rule has a priority that another rule of its listener has. Constructs also report a priority that is not 1 to 50000.",
        why: "Elastic Load Balancing refuses the rule.",
        fix: "Give each rule of a listener its own priority",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html",
        examples: yes,
    }
    ELB_006 "ELB-006" Error "The load balancer cannot write access logs to the bucket" {
        what: "The bucket for the access logs of an Application Load Balancer is encrypted with a KMS key. Constructs also report a prefix that is not valid.",
        why: "Elastic Load Balancing refuses the attribute, because it cannot write a test file to the bucket.",
        fix: "Use a bucket that is encrypted with SSE-S3, and a prefix without AWSLogs",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html",
        examples: yes,
    }
    ELB_007 "ELB-007" Error "The listener cannot forward to the protocol of the target group" {
        what: "A listener forwards to a target group whose protocol it does not support. A TCP listener forwards to TCP, for example, and an HTTPS listener to HTTP or HTTPS. Only a TCP listener forwards to an Application Load Balancer. A protocol that the kind of load balancer does not have is also reported.",
        why: "Elastic Load Balancing refuses the listener.",
        fix: "Use a target group with a protocol that the listener supports",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html",
        examples: yes,
    }
    ELB_008 "ELB-008" Error "The internet-facing load balancer is in subnets without a route to the internet" {
        what: "A construct creates an internet-facing load balancer in private or isolated subnets.",
        why: "Clients on the internet do not reach the load balancer.",
        fix: "Use public subnets, or create an internal load balancer",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    }
    ELB_009 "ELB-009" Error "An option of the load balancer, target group or rule is not valid" {
        what: "A construct sets an attribute of a load balancer or target group, an action or the conditions of a rule to a value that is out of range.",
        why: "Elastic Load Balancing refuses it.",
        fix: "Use a value in the allowed range",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/Welcome.html",
    }
}
