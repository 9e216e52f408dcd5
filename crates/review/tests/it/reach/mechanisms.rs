//! A network with one change for each mechanism.

use std::fmt::Write;

use stanchion_review::{ReachChange, Review, review};
use stanchion_template::Template;

const NETWORK: &str = include_str!("network.yaml");

/// Resources that a case adds.
const MORE: &str = "  # more\n";

/// The name of a case, and texts of the network with what replaces them.
type Case<'c> = (&'c str, &'c [(&'c str, &'c str)]);

fn template(edits: &[(&str, &str)]) -> Template {
    let mut text = NETWORK.to_owned();
    for (old, new) in edits {
        assert_eq!(text.matches(old).count(), 1, "{old}");
        text = text.replace(old, new);
    }
    Template::parse(text).unwrap().template
}

fn lines(review: &Review) -> String {
    let mut text = String::new();
    for it in &review.reach {
        let sign = if it.is_broader { '+' } else { '-' };
        writeln!(text, "{sign} {}", it.sentence()).unwrap();
        it.because.iter().for_each(|it| writeln!(text, "    because {it}").unwrap());
        it.depends_on.iter().for_each(|it| writeln!(text, "    depends on {it}").unwrap());
    }
    if text.is_empty() { "no change\n".to_owned() } else { text }
}

const CASES: &[Case<'_>] = &[
    (
        "a rule for a port from the internet",
        &[(
            "{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0}\n      SecurityGroupEgress:\n        - {IpProtocol: tcp, FromPort: 8080",
            "{IpProtocol: tcp, FromPort: 443, ToPort: 444, CidrIp: 0.0.0.0/0}\n      SecurityGroupEgress:\n        - {IpProtocol: tcp, FromPort: 8080",
        )],
    ),
    (
        "two rules in place of one",
        &[(
            "FromPort: 8080, ToPort: 8080, CidrIp: 10.0.0.0/16}",
            "FromPort: 8080, ToPort: 8080, CidrIp: 10.0.0.0/17}\n        - {IpProtocol: '6', FromPort: 8080, ToPort: 8080, CidrIp: 10.0.128.0/17}",
        )],
    ),
    (
        "a rule of a group that is removed",
        &[(
            "ToPort: 5432, SourceSecurityGroupId: !Ref AppGroup",
            "ToPort: 5432, SourceSecurityGroupId: !Ref WebGroup",
        )],
    ),
    (
        "a rule by addresses in place of a group",
        &[(
            "ToPort: 5432, SourceSecurityGroupId: !Ref AppGroup",
            "ToPort: 5432, CidrIp: 10.0.1.0/24",
        )],
    ),
    (
        "a group outside of the template",
        &[(
            "ToPort: 5432, SourceSecurityGroupId: !Ref AppGroup",
            "ToPort: 5432, SourceSecurityGroupId: !Ref ClientGroup",
        )],
    ),
    (
        "a block that is known only during deployment",
        &[(
            "ToPort: 8080, SourceSecurityGroupId: !Ref WebGroup",
            "ToPort: 8080, CidrIp: !Ref Office",
        )],
    ),
    (
        "a prefix list of AWS",
        &[(
            "ToPort: 8080, SourceSecurityGroupId: !Ref WebGroup",
            "ToPort: 8080, SourcePrefixListId: pl-3b927c52",
        )],
    ),
    (
        "a prefix list of the template",
        &[
            (
                "ToPort: 8080, SourceSecurityGroupId: !Ref WebGroup",
                "ToPort: 8080, SourcePrefixListId: !Ref List",
            ),
            (
                MORE,
                "  List: {Type: 'AWS::EC2::PrefixList', Properties: {PrefixListName: l, AddressFamily: IPv4, MaxEntries: 1, Entries: [{Cidr: 10.0.0.0/24}]}}\n",
            ),
        ],
    ),
    (
        "a group that nothing has",
        &[(
            "{GroupDescription: free, VpcId: !Ref Net}",
            "{GroupDescription: free, VpcId: !Ref Net, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}]}",
        )],
    ),
    (
        "egress to the internet",
        &[("{IpProtocol: '-1', CidrIp: 127.0.0.1/32}", "{IpProtocol: '-1', CidrIp: 0.0.0.0/0}")],
    ),
    (
        "a route to a NAT gateway that is removed",
        &[(
            "  PrivateRoute:\n    Type: AWS::EC2::Route\n    Properties: {RouteTableId: !Ref PrivateTable, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat}\n",
            "",
        )],
    ),
    (
        "a route to an internet gateway in place of a NAT gateway",
        &[("NatGatewayId: !Ref Nat", "GatewayId: !Ref Gateway")],
    ),
    (
        "a subnet that is public, with public addresses",
        &[
            ("NatGatewayId: !Ref Nat", "GatewayId: !Ref Gateway"),
            ("CidrBlock: 10.0.1.0/24}", "CidrBlock: 10.0.1.0/24, MapPublicIpOnLaunch: true}"),
            (
                "ToPort: 8080, SourceSecurityGroupId: !Ref WebGroup",
                "ToPort: 8080, CidrIp: 0.0.0.0/0",
            ),
        ],
    ),
    (
        "an instance that requests a public address",
        &[
            (
                "{LaunchTemplateData: {SecurityGroupIds: [!Ref AppGroup]}}",
                "{LaunchTemplateData: {NetworkInterfaces: [{DeviceIndex: 0, AssociatePublicIpAddress: true, Groups: [!Ref AppGroup]}]}}",
            ),
            ("NatGatewayId: !Ref Nat", "GatewayId: !Ref Gateway"),
        ],
    ),
    (
        "a load balancer that becomes internal",
        &[(
            "{Subnets: [!Ref Public], SecurityGroups",
            "{Scheme: internal, Subnets: [!Ref Public], SecurityGroups",
        )],
    ),
    (
        "an internet gateway that is detached",
        &[(
            "  Attachment:\n    Type: AWS::EC2::VPCGatewayAttachment\n    Properties: {VpcId: !Ref Net, InternetGatewayId: !Ref Gateway}\n",
            "",
        )],
    ),
    (
        "an entry of a network ACL that denies",
        &[(
            MORE,
            "  Deny: {Type: 'AWS::EC2::NetworkAclEntry', Properties: {NetworkAclId: !Ref Acl, RuleNumber: 50, Protocol: 6, PortRange: {From: 5000, To: 6000}, RuleAction: deny, CidrBlock: 10.0.1.0/24}}\n",
        )],
    ),
    (
        "an entry that denies too late",
        &[(
            MORE,
            "  Deny: {Type: 'AWS::EC2::NetworkAclEntry', Properties: {NetworkAclId: !Ref Acl, RuleNumber: 150, Protocol: 6, PortRange: {From: 5000, To: 6000}, RuleAction: deny, CidrBlock: 10.0.1.0/24}}\n",
        )],
    ),
    (
        "a network ACL without answers",
        &[(
            "Egress: true, RuleNumber: 100, Protocol: -1, RuleAction",
            "Egress: true, RuleNumber: 100, Protocol: 6, PortRange: {From: 0, To: 1023}, RuleAction",
        )],
    ),
    (
        "a network ACL with a part of the answers",
        &[(
            "Egress: true, RuleNumber: 100, Protocol: -1, RuleAction",
            "Egress: true, RuleNumber: 100, Protocol: 6, PortRange: {From: 32768, To: 60999}, RuleAction",
        )],
    ),
    (
        "an entry of a network ACL with an unknown block",
        &[(
            "RuleNumber: 100, Protocol: -1, RuleAction: allow, CidrBlock: 10.0.0.0/16",
            "RuleNumber: 100, Protocol: -1, RuleAction: allow, CidrBlock: !Ref Office",
        )],
    ),
    (
        "a route table that is associated no more",
        &[(
            "  PrivateJoin:\n    Type: AWS::EC2::SubnetRouteTableAssociation\n    Properties: {SubnetId: !Ref Private, RouteTableId: !Ref PrivateTable}\n",
            "",
        )],
    ),
    (
        "a subnet outside of the template",
        &[("VPCZoneIdentifier: [!Ref Private]", "VPCZoneIdentifier: [!Ref OtherSubnet]")],
    ),
    (
        "another subnet of the same kind",
        &[
            ("VPCZoneIdentifier: [!Ref Private]", "VPCZoneIdentifier: [!Ref Second]"),
            (
                MORE,
                "  Second: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Net, CidrBlock: 10.0.5.0/24}}\n  SecondJoin: {Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: {SubnetId: !Ref Second, RouteTableId: !Ref PrivateTable}}\n",
            ),
        ],
    ),
    (
        "a gateway endpoint beside a NAT gateway",
        &[(
            MORE,
            "  S3: {Type: 'AWS::EC2::VPCEndpoint', Properties: {VpcId: !Ref Net, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', RouteTableIds: [!Ref PrivateTable]}}\n",
        )],
    ),
    (
        "a gateway endpoint in place of a NAT gateway",
        &[(
            "  PrivateRoute:\n    Type: AWS::EC2::Route\n    Properties: {RouteTableId: !Ref PrivateTable, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat}\n",
            "  S3: {Type: 'AWS::EC2::VPCEndpoint', Properties: {VpcId: !Ref Net, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.s3', RouteTableIds: [!Ref PrivateTable]}}\n",
        )],
    ),
    (
        "an interface endpoint",
        &[(
            MORE,
            "  Secrets: {Type: 'AWS::EC2::VPCEndpoint', Properties: {VpcEndpointType: Interface, VpcId: !Ref Net, ServiceName: !Sub 'com.amazonaws.${AWS::Region}.secretsmanager', SubnetIds: [!Ref Private], SecurityGroupIds: [!Ref SecretsGroup]}}\n  SecretsGroup: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: s, VpcId: !Ref Net, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: !GetAtt Net.CidrBlock}]}}\n",
        )],
    ),
    ("a peering connection with routes in both directions", &[(MORE, PEER)]),
    ("a peering connection with a route in one direction", &[(MORE, PEER_ONE_WAY)]),
    ("a transit gateway", &[(MORE, TRANSIT)]),
    (
        "a route to another network",
        &[
            (
                MORE,
                "  Transit: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: !Ref DataTable, DestinationCidrBlock: 192.168.0.0/16, TransitGatewayId: tgw-1}}\n",
            ),
            (
                "ToPort: 5432, SourceSecurityGroupId: !Ref AppGroup",
                "ToPort: 5432, CidrIp: 192.168.0.0/16",
            ),
        ],
    ),
    (
        "routes that a VPN connection propagates",
        &[
            (
                MORE,
                "  Vpn: {Type: 'AWS::EC2::VPNGatewayRoutePropagation', Properties: {RouteTableIds: [!Ref DataTable], VpnGatewayId: vgw-1}}\n",
            ),
            ("CidrBlock: 10.0.0.0/16}\n  AclOut", "CidrBlock: 0.0.0.0/0}\n  AclOut"),
            (
                "ToPort: 5432, SourceSecurityGroupId: !Ref AppGroup",
                "ToPort: 5432, CidrIp: 192.168.0.0/16",
            ),
        ],
    ),
    ("IPv6", &[(MORE, IPV6)]),
    (
        "a function in place of instances",
        &[(
            MORE,
            "  Fn: {Type: 'AWS::Lambda::Function', Properties: {VpcConfig: {SubnetIds: [!Ref Private], SecurityGroupIds: [!Ref AppGroup]}}}\n",
        )],
    ),
    (
        "a network load balancer without groups",
        &[(
            MORE,
            "  Nlb: {Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: {Type: network, Subnets: [!Ref Public]}}\n",
        )],
    ),
    (
        "an instance with an elastic IP address",
        &[
            (
                "{Subnets: [!Ref Public], SecurityGroups",
                "{Scheme: internal, Subnets: [!Ref Public], SecurityGroups",
            ),
            (
                MORE,
                "  Box: {Type: 'AWS::EC2::Instance', Properties: {SubnetId: !Ref Data, SecurityGroupIds: [!Ref WebGroup]}}\n  Address: {Type: 'AWS::EC2::EIP', Properties: {InstanceId: !Ref Box}}\n  DataRoute: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: !Ref DataTable, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}}\n",
            ),
        ],
    ),
    (
        "a mount target and a Spot Fleet",
        &[(
            MORE,
            "  Target: {Type: 'AWS::EFS::MountTarget', Properties: {FileSystemId: fs-1, SubnetId: !Ref Private, SecurityGroups: [!Ref TargetGroup]}}\n  TargetGroup: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: t, VpcId: !Ref Net, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 2049, ToPort: 2049, SourceSecurityGroupId: !Ref FreeGroup}]}}\n  Fleet: {Type: 'AWS::EC2::SpotFleet', Properties: {SpotFleetRequestConfigData: {LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: !Ref FleetTemplate, Version: '1'}, Overrides: [{SubnetId: !Ref Private}]}]}}}\n  FleetTemplate: {Type: 'AWS::EC2::LaunchTemplate', Properties: {LaunchTemplateData: {SecurityGroupIds: [!Ref FreeGroup]}}}\n",
        )],
    ),
    ("a resource with another logical id", &[("  Web:\n", "  Front:\n")]),
    (
        "a load balancer and its egress to loopback addresses",
        &[(
            "FromPort: 8080, ToPort: 8080, CidrIp: 10.0.0.0/16}",
            "FromPort: 8080, ToPort: 8080, CidrIp: 10.0.0.0/16}\n        - {IpProtocol: '-1', CidrIp: 127.0.0.1/32}",
        )],
    ),
    (
        "a transfer that names groups and subnets by ARNs",
        &[(
            MORE,
            "  Place: {Type: 'AWS::DataSync::LocationEFS', Properties: {Ec2Config: {SecurityGroupArns: [!Sub 'arn:aws:ec2:us-east-1:111122223333:security-group/${AppGroup}'], SubnetArn: !Sub 'arn:aws:ec2:us-east-1:111122223333:subnet/${Private}'}, EfsFilesystemArn: arn}}\n",
        )],
    ),
    (
        "an interface with an elastic IP address",
        &[(
            MORE,
            "  Card: {Type: 'AWS::EC2::NetworkInterface', Properties: {SubnetId: !Ref Public, GroupSet: [!Ref WebGroup]}}\n  Address: {Type: 'AWS::EC2::EIPAssociation', Properties: {NetworkInterfaceId: !Ref Card, AllocationId: eipalloc-2}}\n",
        )],
    ),
];

/// Templates with parts of a network that others use.
const PARTS: &[(&str, &str, &str)] = &[
    (
        "a route of a route table elsewhere",
        "A: {Type: 'AWS::SNS::Topic'}",
        "A: {Type: 'AWS::SNS::Topic'}, R: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: rtb-1, DestinationCidrBlock: 0.0.0.0/0, GatewayId: igw-1}}",
    ),
    (
        "a subnet elsewhere that is associated with a route table",
        "T: {Type: 'AWS::EC2::RouteTable', Properties: {VpcId: vpc-1}}, R: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: !Ref T, DestinationCidrBlock: 0.0.0.0/0, GatewayId: igw-1}}",
        "T: {Type: 'AWS::EC2::RouteTable', Properties: {VpcId: vpc-1}}, R: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: !Ref T, DestinationCidrBlock: 0.0.0.0/0, GatewayId: igw-1}}, J: {Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: {SubnetId: subnet-1, RouteTableId: !Ref T}}",
    ),
    (
        "a network ACL without subnets",
        "N: {Type: 'AWS::EC2::NetworkAcl', Properties: {VpcId: vpc-1}}, E: {Type: 'AWS::EC2::NetworkAclEntry', Properties: {NetworkAclId: !Ref N, RuleNumber: 1, Protocol: 6, PortRange: {From: 22, To: 22}, RuleAction: allow, CidrBlock: 10.0.0.0/8}}",
        "N: {Type: 'AWS::EC2::NetworkAcl', Properties: {VpcId: vpc-1}}, E: {Type: 'AWS::EC2::NetworkAclEntry', Properties: {NetworkAclId: !Ref N, RuleNumber: 1, Protocol: 6, PortRange: {From: 22, To: 22}, RuleAction: allow, CidrBlock: 0.0.0.0/0}}",
    ),
    (
        "an instance in a subnet elsewhere",
        "G: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: d, VpcId: vpc-1, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/8}]}}, I: {Type: 'AWS::EC2::Instance', Properties: {SubnetId: subnet-1, SecurityGroupIds: [!Ref G]}}",
        "G: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: d, VpcId: vpc-1, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}]}}, I: {Type: 'AWS::EC2::Instance', Properties: {SubnetId: subnet-1, SecurityGroupIds: [!Ref G]}}",
    ),
];

const PEER: &str = "  Far: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.9.0.0/16}}
  FarSubnet: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Far, CidrBlock: 10.9.0.0/24}}
  FarTable: {Type: 'AWS::EC2::RouteTable', Properties: {VpcId: !Ref Far}}
  FarJoin: {Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: {SubnetId: !Ref FarSubnet, RouteTableId: !Ref FarTable}}
  FarGroup: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: f, VpcId: !Ref Far, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, SourceSecurityGroupId: !Ref AppGroup}]}}
  FarBox: {Type: 'AWS::EC2::Instance', Properties: {SubnetId: !Ref FarSubnet, SecurityGroupIds: [!Ref FarGroup]}}
  Peering: {Type: 'AWS::EC2::VPCPeeringConnection', Properties: {VpcId: !Ref Net, PeerVpcId: !Ref Far}}
  There: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: !Ref PrivateTable, DestinationCidrBlock: 10.9.0.0/16, VpcPeeringConnectionId: !Ref Peering}}
  Back: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: !Ref FarTable, DestinationCidrBlock: 10.0.0.0/16, VpcPeeringConnectionId: !Ref Peering}}
";

const PEER_ONE_WAY: &str = "  Far: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.9.0.0/16}}
  FarSubnet: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Far, CidrBlock: 10.9.0.0/24}}
  FarTable: {Type: 'AWS::EC2::RouteTable', Properties: {VpcId: !Ref Far}}
  FarJoin: {Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: {SubnetId: !Ref FarSubnet, RouteTableId: !Ref FarTable}}
  FarGroup: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: f, VpcId: !Ref Far, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, SourceSecurityGroupId: !Ref AppGroup}], SecurityGroupEgress: [{IpProtocol: '-1', CidrIp: 127.0.0.1/32}]}}
  FarBox: {Type: 'AWS::EC2::Instance', Properties: {SubnetId: !Ref FarSubnet, SecurityGroupIds: [!Ref FarGroup]}}
  Peering: {Type: 'AWS::EC2::VPCPeeringConnection', Properties: {VpcId: !Ref Net, PeerVpcId: !Ref Far}}
  There: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: !Ref PrivateTable, DestinationCidrBlock: 10.9.0.0/16, VpcPeeringConnectionId: !Ref Peering}}
";

const TRANSIT: &str = "  Far: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.9.0.0/16}}
  FarSubnet: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Far, CidrBlock: 10.9.0.0/24}}
  FarTable: {Type: 'AWS::EC2::RouteTable', Properties: {VpcId: !Ref Far}}
  FarJoin: {Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: {SubnetId: !Ref FarSubnet, RouteTableId: !Ref FarTable}}
  FarGroup: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: f, VpcId: !Ref Far, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16}], SecurityGroupEgress: [{IpProtocol: '-1', CidrIp: 127.0.0.1/32}]}}
  FarBox: {Type: 'AWS::EC2::Instance', Properties: {SubnetId: !Ref FarSubnet, SecurityGroupIds: [!Ref FarGroup]}}
  Hub: {Type: 'AWS::EC2::TransitGateway'}
  HubNet: {Type: 'AWS::EC2::TransitGatewayAttachment', Properties: {TransitGatewayId: !Ref Hub, VpcId: !Ref Net, SubnetIds: [!Ref Private]}}
  HubFar: {Type: 'AWS::EC2::TransitGatewayAttachment', Properties: {TransitGatewayId: !Ref Hub, VpcId: !Ref Far, SubnetIds: [!Ref FarSubnet]}}
  There: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: !Ref PrivateTable, DestinationCidrBlock: 10.9.0.0/16, TransitGatewayId: !Ref Hub}}
  Back: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: !Ref FarTable, DestinationCidrBlock: 10.0.0.0/16, TransitGatewayId: !Ref Hub}}
";

const IPV6: &str = "  Net6: {Type: 'AWS::EC2::VPCCidrBlock', Properties: {VpcId: !Ref Net, AmazonProvidedIpv6CidrBlock: true}}
  Six: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Net, Ipv6Native: true, AssignIpv6AddressOnCreation: true, Ipv6CidrBlock: !Select [0, !Cidr [!Select [0, !GetAtt Net.Ipv6CidrBlocks], 1, '64']]}}
  SixTable: {Type: 'AWS::EC2::RouteTable', Properties: {VpcId: !Ref Net}}
  SixJoin: {Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: {SubnetId: !Ref Six, RouteTableId: !Ref SixTable}}
  SixRoute: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: !Ref SixTable, DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: eigw-1}}
  SixGroup: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: s, VpcId: !Ref Net, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIpv6: '::/0'}]}}
  SixBox: {Type: 'AWS::EC2::Instance', Properties: {SubnetId: !Ref Six, SecurityGroupIds: [!Ref SixGroup]}}
";

#[test]
fn each_mechanism_has_a_text_that_was_reviewed() {
    let before = template(&[]);
    let mut text = String::new();
    for (name, edits) in CASES {
        let after = template(edits);
        let (forth, back) = (review(&before, &after), review(&after, &before));
        writeln!(text, "# {name}\n{}", lines(&forth)).unwrap();
        let mirrored = |it: &ReachChange, flip: bool| {
            (
                it.who.clone(),
                it.whom.clone(),
                it.services.clone(),
                it.is_certain,
                it.is_broader != flip,
            )
        };
        let mut one: Vec<_> = forth.reach.iter().map(|it| mirrored(it, false)).collect();
        let mut other: Vec<_> = back.reach.iter().map(|it| mirrored(it, true)).collect();
        one.sort();
        other.sort();
        assert_eq!(one, other, "{name}\n{}\n{}", lines(&forth), lines(&back));
    }
    for (name, before, after) in PARTS {
        let [before, after] = [before, after]
            .map(|it| Template::parse(format!("Resources: {{{it}}}")).unwrap().template);
        let (forth, back) = (review(&before, &after), review(&after, &before));
        writeln!(text, "# {name}\n{}", lines(&forth)).unwrap();
        assert_eq!(
            forth.reach.len(),
            back.reach.len(),
            "{name}\n{}\n{}",
            lines(&forth),
            lines(&back)
        );
        assert!(forth.reach.iter().any(|it| it.is_broader), "{name}");
    }
    insta::assert_snapshot!("mechanisms", text);
}
