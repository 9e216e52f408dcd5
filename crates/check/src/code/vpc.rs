//! Findings of vpc.

use super::codes;

codes! {
    VPC_001 "VPC-001" Error "A block of addresses does not fit" {
        what: "The IPv4 block of a VPC or subnet is not /16 to /28, a subnet's is not inside its VPC's, or two subnets of a VPC overlap.",
        why: "EC2 refuses the VPC or subnet.",
        fix: "give each subnet a part of the VPC's block of its own",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
        not_covered: "Blocks from expressions, IPAM pools, IPv6.",
        examples: yes,
    }
    VPC_002 "VPC-002" Error "A fixed address that AWS keeps for itself" {
        what: "PrivateIpAddress of an instance, network interface or NAT gateway is outside of its subnet, or one of the first four or the last of it.",
        why: "EC2 refuses the address.",
        fix: "use another address of the subnet, or none",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
        examples: yes,
    }
    VPC_003 "VPC-003" Warning "A subnet has few addresses for what is in it" {
        what: "The mount targets, endpoints and NAT gateways of the template in a subnet leave fewer than 8 free addresses.",
        why: "Machines and functions that start there find no address.",
        fix: "give the subnet a larger block",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
        examples: yes,
    }
    VPC_004 "VPC-004" Error "A NAT gateway that leads nowhere" {
        what: "A public NAT gateway has no AllocationId, a private one has; or a public one is in a subnet of the template whose route table has no route to an internet gateway.",
        why: "EC2 refuses the first; the second passes no traffic.",
        fix: "put it into a public subnet, with an Elastic IP address",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
        not_covered: "Subnets outside of the template, or without a route table of their own.",
        examples: yes,
    }
    VPC_005 "VPC-005" Warning "Jobs in this subnet cannot fetch their image" {
        what: "A compute environment or service of AWS Batch or ECS runs in a subnet whose route table has no way out, and the VPC has no endpoints for ECR.",
        why: "The image cannot be pulled, and no log leaves: the job stays in RUNNABLE or fails.",
        fix: "add a NAT gateway, or endpoints for ecr.api, ecr.dkr, logs and S3",
        source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html",
        not_covered: "Subnets outside of the template.",
        examples: yes,
    }
    VPC_006 "VPC-006" Info "Traffic to S3 goes through the NAT gateway" {
        what: "A VPC of the template has a NAT gateway and no gateway endpoint for S3.",
        why: "The endpoint has no hourly price, and NAT has one for each byte.",
        fix: "add a gateway endpoint for S3 to the route tables",
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html",
        examples: yes,
    }
    VPC_007 "VPC-007" Error "An interface endpoint EC2 does not take" {
        what: "Two subnets of an endpoint are in one zone; PrivateDnsEnabled is true without DNS of the VPC; a gateway endpoint has subnets, or an interface endpoint route tables; or the policy has more than 20,480 characters.",
        why: "EC2 refuses the endpoint.",
        fix: "name one subnet for each zone, and set EnableDnsSupport and EnableDnsHostnames of the VPC",
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html",
        examples: yes,
    }
    VPC_008 "VPC-008" Error "A security group EC2 does not take" {
        what: "A group's name starts with sg-, its description has more than 255 characters or signs EC2 does not take; or it has more than 60 rules in one direction, a warning.",
        why: "EC2 refuses the group.",
        fix: "use another name, and up to 60 rules",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html",
        examples: yes,
    }
    VPC_009 "VPC-009" Warning "A port of storage or administration is open to everybody" {
        what: "An ingress rule opens TCP 22, 3389, 2049, 988 or everything to 0.0.0.0/0 or ::/0.",
        why: "Whoever reaches the address may try.",
        fix: "name the clients' security group",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
        examples: yes,
    }
    VPC_012 "VPC-012" Error "A rule's ports are none" {
        what: "FromPort is above ToPort, a port is above 65535, or a TCP or UDP rule has only one of both.",
        why: "EC2 refuses the rule.",
        fix: "set FromPort and ToPort, the lower first",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
        examples: yes,
    }
    VPC_013 "VPC-013" Error "A rule names no source or destination" {
        what: "A rule of a security group has no address block, prefix list or group, two of them, or a block that is none.",
        why: "EC2 refuses the rule.",
        fix: "name exactly one",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
        examples: yes,
    }
    VPC_014 "VPC-014" Warning "A route does not wait for its gateway" {
        what: "A route, Elastic IP address or NAT gateway to the internet does not wait for the attachment of the internet gateway of the template.",
        why: "The gateway may not be attached yet, and EC2 refuses the route; now and then.",
        fix: "add DependsOn with the attachment",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html",
        examples: yes,
    }
    VPC_015 "VPC-015" Error "A gateway endpoint needs route tables, and none is known" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    VPC_016 "VPC-016" Error "An imported network needs its subnets" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    VPC_017 "VPC-017" Error "A network reaches into 1 to 16 different zones" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    VPC_018 "VPC-018" Error "A network needs a tier of subnets" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    VPC_019 "VPC-019" Error "DNS hostnames need DNS support" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    VPC_020 "VPC-020" Error "A route has not one target" {
        what: "A route has no target, or several: gateway, NAT gateway, endpoint, peering and the like; or its destination is no block of addresses.",
        why: "EC2 refuses the route.",
        fix: "name exactly one target",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html",
        examples: yes,
    }
    VPC_021 "VPC-021" Error "A route to an internet gateway that is not attached" {
        what: "A route names an internet gateway of the template that no VPCGatewayAttachment attaches to a VPC, or to another VPC than the route table's.",
        why: "EC2 refuses the route.",
        fix: "attach the gateway to the VPC",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html",
        examples: yes,
    }
    VPC_022 "VPC-022" Error "A subnet has two route tables" {
        what: "Two SubnetRouteTableAssociations name one subnet.",
        why: "EC2 refuses the second.",
        fix: "keep one",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html",
        examples: yes,
    }
}
