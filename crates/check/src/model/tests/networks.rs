//! Subnets, zones, address blocks, routes and security group rules.

use super::ask;
use crate::model::blocks::{Addresses, Block, Blocks};
use crate::model::network::{
    block_of_subnet, is_default, is_same_zone, is_to_internet_gateway, route_table_of, routes_of,
    subnet, vpc, vpc_of_group, vpc_of_subnet, zone_in_words, zone_is_same, zone_of_subnet,
};
use crate::model::openings::of_group;
use crate::view::connections::Direction;

const NETWORK: &str = "
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
  Far: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !Ref P}}
  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Select [0, !GetAZs '']}}
  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: !Select [1, !GetAZs '']}}
  C: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Far, CidrBlock: !Ref O, AvailabilityZoneId: use1-az1}}
  D: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1, CidrBlock: 10.0.0.0/25}}
  G: {Type: AWS::EC2::SecurityGroup, Properties: {VpcId: !Ref Vpc, GroupDescription: g}}
  Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}
  Joined: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref A, RouteTableId: !Ref Table}}
  Igw: {Type: AWS::EC2::InternetGateway}
  R1: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Igw}}
  R2: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 10.9.0.0/16, GatewayId: igw-1}}
  R3: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Table, DestinationIpv6CidrBlock: '::/0', GatewayId: vgw-1}}
  R4: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: !Ref P, NatGatewayId: nat-1}}
  R5: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Table, DestinationPrefixListId: pl-1, GatewayId: !Ref Vpc}}
";

#[test]
fn zones_are_compared_as_far_as_they_are_known() {
    for (one, other, expected) in [
        ("a", "a", Some(true)),
        ("a", "b", Some(false)),
        ("us-east-1a", "use1-az1", None),
        ("use1-az1", "use1-az2", Some(false)),
        ("use1-az1", "use1-az1", Some(true)),
        ("!Ref P", "!Ref P", Some(true)),
        ("!Ref P", "!Ref O", None),
        ("!Ref P", "a", None),
        ("!Select [0, !GetAZs '']", "!Select [0, !GetAZs '']", Some(true)),
        ("!Select [0, !GetAZs '']", "!Select [1, !GetAZs '']", Some(false)),
        ("!Select [0, !GetAZs '']", "!Select ['0', !GetAZs {Ref: 'AWS::Region'}]", Some(true)),
        ("!Select [0, !GetAZs '']", "!Select [0, !GetAZs eu-west-1]", None),
        ("!Select [0, !GetAZs {Ref: P}]", "!Select ['0', !GetAZs {Ref: P}]", None),
        ("!Select [0, !GetAZs {Ref: P}]", "!Select [1, !GetAZs {Ref: O}]", None),
        ("!Select [0, !GetAZs '']", "a", None),
        ("!Select [0, !Ref P]", "!Select [1, !Ref P]", None),
    ] {
        let found = ask(NETWORK, &format!("{one}, {other}"), |_, it| zone_is_same(&it[0], &it[1]));
        assert_eq!(found, expected, "{one} {other}");
    }
    for (one, other, expected) in [
        ("!Ref A", "!Ref A", Some(true)),
        ("!Ref A", "!Ref B", Some(false)),
        ("!Ref A", "!GetAtt A.SubnetId", Some(true)),
        ("!Ref A", "!Ref C", None),
        ("!Ref A", "!Ref D", None),
        ("subnet-1", "subnet-1", Some(true)),
        ("subnet-1", "subnet-2", None),
    ] {
        let found =
            ask(NETWORK, &format!("{one}, {other}"), |cx, it| is_same_zone(cx, &it[0], &it[1]));
        assert_eq!(found, expected, "{one} {other}");
    }
}

#[test]
fn zones_have_words() {
    for (zone, expected) in [
        ("!Select [0, !GetAZs '']", "zone 1 of the Region"),
        ("!Select [2, !GetAZs '']", "zone 3 of the Region"),
        ("us-east-1a", "us-east-1a"),
        ("!Ref P", "P"),
        ("!ImportValue a", "a zone"),
    ] {
        assert_eq!(ask(NETWORK, zone, |_, it| zone_in_words(&it[0])), expected);
    }
}

#[test]
fn subnets_have_a_vpc_a_zone_and_a_block() {
    let words = |node: Option<&stanchion_template::Node>| {
        node.map(stanchion_template::json::to_compact_string).unwrap_or_default()
    };
    for (value, expected) in [
        ("!Ref A", r#"A {"Ref":"Vpc"} {"Fn::Select":[0,{"Fn::GetAZs":""}]} 10.0.0.0/24"#),
        ("!Ref C", r#"C {"Ref":"Far"} "use1-az1" none"#),
        ("!Ref D", r#"D "vpc-1"  10.0.0.0/25"#),
        ("!Ref Vpc", "none   none"),
        ("subnet-1", "none   none"),
    ] {
        let found = ask(NETWORK, value, |cx, it| {
            let node = &it[0];
            format!(
                "{} {} {} {}",
                subnet(cx, node).map_or("none", |it| it.id),
                words(vpc_of_subnet(cx, node)),
                words(zone_of_subnet(cx, node)),
                block_of_subnet(cx, node).map_or("none".to_owned(), |it| it.to_string())
            )
        });
        assert_eq!(found, expected, "{value}");
    }
    let others = ask(NETWORK, "!Ref Vpc, !Ref A, !Ref G", |cx, it| {
        let own = (vpc(cx, &it[0]).map(|it| it.id == "Vpc"), vpc(cx, &it[1]).is_none());
        (own, words(vpc_of_group(cx, &it[2])), vpc_of_group(cx, &it[0]).is_none())
    });
    assert_eq!(others, ((Some(true), true), r#"{"Ref":"Vpc"}"#.to_owned(), true));
}

#[test]
fn routes_belong_to_the_table_of_a_subnet() {
    ask(NETWORK, "1", |cx, _| {
        let a = cx.resource("A").unwrap();
        let table = route_table_of(cx, &a).unwrap();
        assert_eq!(table.id, "Table");
        assert!(route_table_of(cx, &cx.resource("B").unwrap()).is_none());
        let found: Vec<(&str, bool, bool)> = routes_of(cx, &table)
            .iter()
            .map(|it| (it.id, is_default(it), is_to_internet_gateway(cx, it)))
            .collect();
        let expected = [
            ("R1", true, true),
            ("R2", false, true),
            ("R3", true, false),
            ("R4", true, false),
            ("R5", false, false),
        ];
        assert_eq!(found, expected);
    });
}

#[test]
fn blocks_are_followed_to_their_owner() {
    let chain: String = (1..=5)
        .map(|at| {
            let block =
                if at == 5 { "10.5.0.0/16".to_owned() } else { format!("!GetAtt S{}.CidrBlock", at + 1) };
            format!("  S{at}: {{Type: AWS::EC2::Subnet, Properties: {{VpcId: !Ref Vpc, CidrBlock: {block}}}}}\n")
        })
        .collect();
    let resources = format!("{NETWORK}{chain}");
    for (value, expected) in [
        ("10.0.0.0/24", "10.0.0.0/24"),
        ("10.0.0.7/24", "10.0.0.0/24"),
        ("text", "none"),
        ("!GetAtt Vpc.CidrBlock", "10.0.0.0/16"),
        ("!GetAtt A.CidrBlock", "10.0.0.0/24"),
        ("!GetAtt Far.CidrBlock", "${P}"),
        ("!GetAtt A.VpcId", "${A.VpcId}"),
        ("!GetAtt G.CidrBlock", "${G.CidrBlock}"),
        ("!Ref P", "${P}"),
        ("!ImportValue a", "none"),
        // Four owners are followed.
        ("!GetAtt S2.CidrBlock", "10.5.0.0/16"),
        ("!GetAtt S1.CidrBlock", "${S5.CidrBlock}"),
    ] {
        let found = ask(&resources, value, |cx, it| match Block::of(cx, &it[0]) {
            Some(Block::Known(net)) => net.to_string(),
            Some(Block::Symbol(text)) => text.to_string(),
            None => "none".to_owned(),
        });
        assert_eq!(found, expected, "{value}");
    }
}

#[test]
fn addresses_are_in_blocks() {
    for (subnet, blocks, expected) in [
        ("!Ref A", "", Some(false)),
        ("!Ref A", "10.0.0.0/24", Some(true)),
        ("!Ref A", "10.0.0.0/25, 10.0.0.128/25", Some(true)),
        ("!Ref A", "10.0.0.0/25", Some(false)),
        ("!Ref A", "10.0.0.0/16", Some(true)),
        ("!Ref A", "!GetAtt Vpc.CidrBlock", Some(true)),
        ("!Ref A", "!GetAtt A.CidrBlock", Some(true)),
        ("!Ref A", "10.9.0.0/16", Some(false)),
        ("!Ref A", "10.9.0.0/16, !Ref P", None),
        ("!Ref A", "!Ref P", None),
        ("!Ref A", "0.0.0.0/0", Some(true)),
        ("!Ref A", "0.0.0.0/1", Some(true)),
        ("!Ref A", "127.0.0.1/32", Some(false)),
        ("!Ref C", "!Ref O", Some(true)),
        ("!Ref C", "!Ref P", Some(true)),
        ("!Ref C", "10.0.0.0/16", None),
        ("!Ref C", "127.0.0.1/32", Some(false)),
        ("!Ref C", "127.0.0.1/32, 127.0.0.2/32", Some(false)),
        ("!Ref C", "127.0.0.0/25, 127.0.0.128/25", Some(false)),
        ("!Ref C", "127.0.0.1/32, 10.0.0.0/16", None),
        ("!Ref C", "127.0.0.1/32, !GetAtt G.CidrBlock", None),
        ("!Ref C", "", None),
        ("subnet-1", "10.0.0.0/16", None),
        ("subnet-1", "0.0.0.0/0", Some(true)),
        ("subnet-1", "127.0.0.0/8", Some(false)),
        ("!Ref D", "10.0.0.0/24", Some(true)),
    ] {
        let found = ask(NETWORK, &format!("{subnet}, {blocks}"), |cx, it| {
            let all: Vec<Block> = it[1..].iter().filter_map(|it| Block::of(cx, it)).collect();
            Addresses::in_subnet(cx, &it[0]).are_in(&Blocks::of(all))
        });
        assert_eq!(found, expected, "{subnet} {blocks}");
    }
}

#[test]
fn rules_cover_ranges_of_ports() {
    for (rule, expected) in [
        ("IpProtocol: tcp, FromPort: 988, ToPort: 1023", Some(true)),
        ("IpProtocol: tcp, FromPort: 989, ToPort: 1023", Some(false)),
        ("IpProtocol: tcp, FromPort: 988, ToPort: 1022", Some(false)),
        ("IpProtocol: tcp, FromPort: 0, ToPort: 65535", Some(true)),
        ("IpProtocol: tcp, FromPort: 0, ToPort: 0", Some(false)),
        ("IpProtocol: tcp, FromPort: -1, ToPort: 0", Some(false)),
        ("IpProtocol: TCP, FromPort: '988', ToPort: '1023'", Some(true)),
        ("IpProtocol: 6, FromPort: 988, ToPort: 1023", Some(true)),
        ("IpProtocol: tcp", Some(true)),
        ("IpProtocol: tcp, FromPort: -1, ToPort: -1", Some(true)),
        ("IpProtocol: tcp, FromPort: -1, ToPort: 1000", Some(false)),
        ("IpProtocol: tcp, FromPort: 1000, ToPort: -1", Some(false)),
        ("IpProtocol: tcp, FromPort: -1, ToPort: 1023", Some(true)),
        ("IpProtocol: -1", Some(true)),
        ("IpProtocol: all, FromPort: 1, ToPort: 1", Some(true)),
        ("IpProtocol: udp, FromPort: 988, ToPort: 1023", Some(false)),
        ("IpProtocol: 17", Some(false)),
        ("IpProtocol: tcp, FromPort: !Ref P, ToPort: 1023", None),
        ("IpProtocol: tcp, FromPort: 988, ToPort: !Ref P", None),
        ("IpProtocol: !Ref P, FromPort: 988, ToPort: 1023", None),
    ] {
        let resources = format!(
            "{NETWORK}  H: {{Type: AWS::EC2::SecurityGroup, Properties: {{GroupDescription: h, SecurityGroupIngress: [{{{rule}}}]}}}}\n"
        );
        let found = ask(&resources, "1", |cx, _| {
            let group = cx.resource("H").unwrap();
            let openings = of_group(cx, &group, Direction::In).unwrap();
            assert_eq!((openings.len(), openings[0].own), (1, None));
            assert_eq!(openings[0].path.len(), 5, "{:?}", openings[0].path);
            openings[0].covers((988, 1023))
        });
        assert_eq!(found, expected, "{rule}");
    }
}

#[test]
fn rules_are_inside_of_groups_and_beside_them() {
    let rule = |kind: &str, group: &str| {
        format!(
            "  Rule: {{Type: AWS::EC2::SecurityGroup{kind}, Properties: {{GroupId: {group}, IpProtocol: -1}}}}\n"
        )
    };
    let inside = "  H: {Type: AWS::EC2::SecurityGroup, Properties: {SecurityGroupEgress: [{IpProtocol: -1}]}}\n";
    let none = "  H: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: h}}\n";
    for (group, rule, direction, expected) in [
        (none, rule("Ingress", "!Ref H"), Direction::In, Some(1)),
        (none, rule("Ingress", "!GetAtt H.GroupId"), Direction::In, Some(1)),
        (none, rule("Ingress", "!Ref G"), Direction::In, Some(0)),
        (none, rule("Ingress", "sg-1"), Direction::In, Some(0)),
        (none, rule("Ingress", "!Ref P"), Direction::In, None),
        (none, rule("Egress", "!Ref H"), Direction::In, Some(0)),
        (none, rule("Egress", "!Ref H"), Direction::Out, None),
        (none, rule("Ingress", "!Ref H"), Direction::Out, None),
        (inside, rule("Egress", "!Ref H"), Direction::Out, Some(2)),
        (inside, rule("Egress", "!Ref P"), Direction::Out, None),
        (inside, rule("Ingress", "!Ref H"), Direction::Out, Some(1)),
    ] {
        let found = ask(&format!("{NETWORK}{group}{rule}"), "1", |cx, _| {
            of_group(cx, &cx.resource("H").unwrap(), direction).map(|it| it.len())
        });
        assert_eq!(found, expected, "{group} {rule} {direction:?}");
    }
}
