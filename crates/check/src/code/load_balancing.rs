//! Findings of Elastic Load Balancing.

use super::codes;

codes! {
    ELB_001 "ELB-001" Error "The load balancer's subnets are not in enough Availability Zones" {
        what: "The subnets of an Application Load Balancer are in fewer than two Availability Zones. Two subnets in the same zone are also reported.",
        why: "Elastic Load Balancing refuses the load balancer.",
        fix: "Set one subnet in each of two or more Availability Zones",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html",
    }
    ELB_004 "ELB-004" Error "The health check of the target group is not valid" {
        what: "The path, a number or the protocol of a health check is not one that Elastic Load Balancing supports for the target group.",
        why: "Elastic Load Balancing refuses the target group.",
        fix: "Use a health check that the protocol of the target group supports",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html",
    }
    ELB_006 "ELB-006" Error "No container of the service has the port of its target group" {
        what: "The task definition of a service has no container with the name and port under which the service registers its tasks.",
        why: "ECS refuses the service.",
        fix: "Add the port to the port mappings of the container; in a program, call `TaskContainer::port(..)`",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html",
    }
    ELB_009 "ELB-009" Error "The priority of the listener rule is not valid or not unique" {
        what: "A rule has a priority that another rule of its listener has, or one that is not 1 to 50000.",
        why: "Elastic Load Balancing refuses the rule.",
        fix: "Give each rule of a listener its own priority",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html",
    }
    ELB_010 "ELB-010" Error "The load balancer cannot write access logs to the bucket" {
        what: "The bucket for the access logs of an Application Load Balancer is encrypted with a KMS key, or the prefix is not valid.",
        why: "Elastic Load Balancing refuses the attribute, because it cannot write a test file to the bucket.",
        fix: "Use a bucket that is encrypted with SSE-S3, and a prefix without AWSLogs",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html",
    }
    ELB_011 "ELB-011" Error "The listener cannot forward to the protocol of the target group" {
        what: "A listener forwards to a target group whose protocol it does not support. A TCP listener forwards to TCP, for example, and an HTTPS listener to HTTP or HTTPS.",
        why: "Elastic Load Balancing refuses the listener.",
        fix: "Use a target group with a protocol that the listener supports",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html",
    }
    ELB_012 "ELB-012" Error "The internet-facing load balancer is in subnets without a route to the internet" {
        what: "A construct creates an internet-facing load balancer in private or isolated subnets.",
        why: "Clients on the internet do not reach the load balancer.",
        fix: "Use public subnets, or create an internal load balancer",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    }
    ELB_013 "ELB-013" Error "An option of the load balancer, target group or rule is not valid" {
        what: "A construct sets an attribute of a load balancer or target group, an action or the conditions of a rule to a value that is out of range.",
        why: "Elastic Load Balancing refuses it.",
        fix: "Use a value in the allowed range",
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/Welcome.html",
    }
}
