//! Findings of Amazon VPC.

use super::codes;

codes! {
    VPC_001 "VPC-001" Error "The CIDR block is not valid or overlaps with another" {
        what: "The IPv4 block of a VPC or subnet is not `/16` to `/28`, or the block of a subnet is not inside its VPC's. Subnets of a VPC that overlap are also reported.",
        why: "EC2 refuses the VPC or subnet.",
        fix: "Give each subnet its own part of the VPC's block",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
        not_covered: "Blocks that are expressions, IPAM pools, and IPv6.",
        examples: yes,
    }
    VPC_002 "VPC-002" Error "The private IP address is reserved or outside of its subnet" {
        what: "`PrivateIpAddress` of an instance, network interface or NAT gateway is outside of its subnet. The first four addresses of a subnet and its last one are also reported.",
        why: "EC2 refuses the address.",
        fix: "Use another address of the subnet, or remove the property",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
        examples: yes,
    }
    VPC_003 "VPC-003" Warning "The subnet has few free IP addresses" {
        what: "The mount targets, endpoints and NAT gateways of the template leave fewer than 8 free addresses in a subnet.",
        why: "Instances and functions that start in the subnet may not get an address.",
        fix: "Give the subnet a larger CIDR block",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
        examples: yes,
    }
    VPC_004 "VPC-004" Error "The NAT gateway is not valid or has no route to the internet" {
        what: "A public NAT gateway has no `AllocationId`, or a private one has an `AllocationId`. A public NAT gateway in a subnet whose default route leads to a NAT gateway is also reported. A route table without a default route, and `AvailabilityMode` `zonal` without `AllocationId`, are warnings.",
        why: "EC2 refuses the NAT gateway, or it forwards no traffic.",
        fix: "Put the NAT gateway into a public subnet, and set `AllocationId` to an Elastic IP address",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
        not_covered: "Subnets outside of the template, or without their own route table.",
        examples: yes,
    }
    VPC_005 "VPC-005" Warning "Containers in this subnet cannot pull their image" {
        what: "A compute environment of AWS Batch or a service of ECS runs in a subnet whose route table has no route out of the VPC. A service on Fargate without a public IP address in a public subnet is also reported. In both cases, the VPC has no endpoints for ECR.",
        why: "ECS cannot pull the image or send logs: the job stays in `RUNNABLE` or fails.",
        fix: "Add a NAT gateway, public IP addresses for tasks in a public subnet, or endpoints for `ecr.api`, `ecr.dkr`, `logs` and S3",
        source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html",
        not_covered: "Subnets outside of the template.",
        examples: yes,
    }
    VPC_006 "VPC-006" Info "Traffic to S3 goes through the NAT gateway" {
        what: "A VPC of the template has a NAT gateway and no gateway endpoint for S3.",
        why: "A gateway endpoint is free of charge, and a NAT gateway bills each byte.",
        fix: "Add a gateway endpoint for S3 to the route tables",
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html",
        examples: yes,
    }
    VPC_007 "VPC-007" Error "The VPC endpoint's subnets, route tables, DNS or policy are not valid" {
        what: "Two subnets of an endpoint are in one Availability Zone. `PrivateDnsEnabled` is true, and the VPC does not have both DNS support and DNS hostnames. A gateway endpoint has subnets, or an interface endpoint has route tables. The type is `Gateway`, which is the default, for a service other than S3 and DynamoDB. The policy has more than 20,480 characters.",
        why: "EC2 refuses the endpoint.",
        fix: "Set `VpcEndpointType` to `Interface`, and name one subnet for each Availability Zone. Set `EnableDnsSupport` and `EnableDnsHostnames` of the VPC to true",
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html",
        examples: yes,
    }
    VPC_008 "VPC-008" Error "The security group is not valid or exceeds the rule quota" {
        what: "The name of a security group starts with `sg-`. A name or description with more than 255 characters, or with a character that EC2 does not allow, is also reported. More than 60 rules for IPv4 or for IPv6 in one direction are a warning.",
        why: "EC2 refuses the security group.",
        fix: "Use another name or description, and at most 60 rules",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html",
        examples: yes,
    }
    VPC_009 "VPC-009" Warning "A port for storage or remote access is open to the internet" {
        what: "An ingress rule allows TCP 22, 3389, 2049 or 988, or all traffic, from `0.0.0.0/0` or `::/0`.",
        why: "Everyone who can reach the address can try to connect.",
        fix: "Allow the clients' security group instead",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
        examples: yes,
    }
    VPC_012 "VPC-012" Error "The security group rule has no valid port range" {
        what: "`FromPort` is above `ToPort`, a port is above 65535, or a rule for TCP, UDP or ICMP does not have both.",
        why: "EC2 refuses the rule.",
        fix: "Set `FromPort` and `ToPort`, with the lower port first",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
        examples: yes,
    }
    VPC_013 "VPC-013" Error "The security group rule does not have exactly one source or destination" {
        what: "A rule of a security group has none or several of CIDR block, prefix list and security group. An IPv4 or IPv6 CIDR block that is not valid is also reported.",
        why: "EC2 refuses the rule.",
        fix: "Set exactly one source or destination",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
        examples: yes,
    }
    VPC_014 "VPC-014" Warning "The resource does not wait for the internet gateway attachment" {
        what: "A route, NAT gateway, Elastic IP address, instance or load balancer that uses the internet gateway does not depend on its attachment. Indirect dependencies count. Routes to the internet gateway, Elastic IP addresses of instances, instances with `AssociatePublicIpAddress` and internet-facing load balancers are examined. One finding names all resources that do not wait for the same attachment.",
        why: "CloudFormation may create it before the gateway is attached, and AWS then refuses it. It may also detach the gateway while the address is in use, and the deletion of the stack fails.",
        fix: "Add `DependsOn` with the attachment",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html",
        examples: yes,
    }
    VPC_015 "VPC-015" Error "The gateway endpoint has no route tables" {
        what: "A gateway endpoint is added to a network whose route tables are unknown, such as an imported one.",
        why: "The endpoint would receive no traffic, because it works through routes in route tables.",
        fix: "Pass the route tables of the imported subnets",
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html",
    }
    VPC_016 "VPC-016" Error "The imported network has no subnets" {
        what: "A network is imported without a subnet.",
        why: "Constructs have no subnet in which to place resources.",
        fix: "Pass each subnet with its tier, Availability Zone and id",
        source: "This library: an imported network consists of the subnets that are passed.",
    }
    VPC_017 "VPC-017" Error "The number of Availability Zones is out of range, or a zone is repeated" {
        what: "A network has no zones, more than 16 zones, or the same zone twice.",
        why: "The address plan has room for 16 zones, and a zone determines the names and blocks of its subnets.",
        fix: "Use 1 to 16 zones, each once",
        source: "This library: the address plan of a network has 16 places for zones.",
    }
    VPC_018 "VPC-018" Error "The network has no tier of subnets" {
        what: "The list of tiers of a network is empty.",
        why: "The network would have no subnet, so nothing could run in it.",
        fix: "Add at least one of the tiers public, private and isolated",
        source: "This library: a network has a subnet for each tier and zone.",
    }
    VPC_019 "VPC-019" Error "DNS hostnames are enabled without DNS support" {
        what: "A network has DNS hostnames enabled and DNS support disabled.",
        why: "EC2 refuses to enable DNS hostnames without DNS support.",
        fix: "Enable DNS support, or disable DNS hostnames too",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html",
    }
    VPC_020 "VPC-020" Error "The route does not have exactly one target or a valid destination" {
        what: "A route has none or several targets, such as a gateway, NAT gateway, endpoint or peering connection. None or several destinations, and a destination that is not a CIDR block, are also reported.",
        why: "EC2 refuses the route.",
        fix: "Set exactly one target and a valid CIDR block",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html",
        examples: yes,
    }
    VPC_021 "VPC-021" Error "The route's internet gateway is not attached to the VPC" {
        what: "A route names an internet gateway of the template that no `VPCGatewayAttachment` attaches to a VPC. An internet gateway that is attached to a VPC other than the route table's is also reported.",
        why: "EC2 refuses the route.",
        fix: "Attach the internet gateway to the VPC",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html",
        examples: yes,
    }
    VPC_022 "VPC-022" Error "The subnet is associated with two route tables" {
        what: "Two `SubnetRouteTableAssociation` resources name the same subnet.",
        why: "EC2 refuses the second association.",
        fix: "Keep one association",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html",
        examples: yes,
    }
    VPC_023 "VPC-023" Error "The network with NAT gateways has no public subnets" {
        what: "A network has private subnets with NAT gateways, and no public tier.",
        why: "A NAT gateway forwards traffic through a public subnet, so there is no subnet to create it in.",
        fix: "Add the public tier, or set `Nat::None`",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
    }
    VPC_024 "VPC-024" Error "A rule number of the network ACL is out of range or repeated" {
        what: "`RuleNumber` of a network ACL rule is not 1 to 32766, or occurs twice in one direction.",
        why: "EC2 refuses the rule.",
        fix: "Give each rule of a direction its own number from 1 to 32766",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html",
        examples: yes,
    }
    VPC_025 "VPC-025" Error "The VPN connection has no route tables in the network" {
        what: "A VPN connection is created for tiers that have no subnets in the network, or whose route tables are unknown.",
        why: "No subnet has a route to the VPN connection, so it carries no traffic.",
        fix: "Use tiers that the network has, or import the subnets with their route tables",
        source: "https://docs.aws.amazon.com/vpn/latest/s2svpn/SetUpVPNConnections.html",
    }
    VPC_026 "VPC-026" Error "The security group has the same rule twice" {
        what: "Two rules of a security group in one direction have the same protocol, ports and source or destination, in the group or as separate resources. Descriptions make no difference. Two rules in the list of one group are a warning.",
        why: "EC2 refuses the second rule with `InvalidPermission.Duplicate`. CloudFormation ignores the refusal in the list of a group, and removes the only rule when one of the two is removed from the template.",
        fix: "Remove one of the rules",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html",
        examples: yes,
    }
    VPC_027 "VPC-027" Error "The route table has two routes with the same destination" {
        what: "Two routes of a route table have the same CIDR block or prefix list as their destination.",
        why: "EC2 refuses the second route with `RouteAlreadyExists`.",
        fix: "Keep one of the routes",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html",
        examples: yes,
    }
    VPC_028 "VPC-028" Info "The CIDR block has bits set beyond its prefix length" {
        what: "The address of a CIDR block has bits set beyond the prefix length, such as `10.0.0.1/16`. The block belongs to a VPC, subnet, route, network ACL or security group rule.",
        why: "EC2 stores the canonical form, so the template differs from what is deployed.",
        fix: "Write the block in its canonical form, such as `10.0.0.0/16`",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html",
        examples: yes,
    }
    VPC_029 "VPC-029" Error "The network ACL rule has no valid block, ports or ICMP type" {
        what: "A rule of a network ACL does not have exactly one CIDR block. A rule for TCP or UDP without `PortRange`, for ICMP without `Icmp`, or with a port range that is not valid is also reported.",
        why: "EC2 refuses the rule.",
        fix: "Set one CIDR block, and `PortRange` or `Icmp` as the protocol requires",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html",
        examples: yes,
    }
    VPC_030 "VPC-030" Warning "The instance installs packages, but has no route to the internet" {
        what: "The user data of an instance installs packages. The route table of its subnet has no default route, or the instance is in a public subnet without a public IP address. The template has no VPC endpoints.",
        why: "The installation fails, and the rest of the script fails with it.",
        fix: "Add a NAT gateway or a public IP address, or use an image that has the packages",
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
        not_covered: "Subnets outside of the template, and scripts that set a proxy or a mirror.",
        examples: yes,
    }
}
