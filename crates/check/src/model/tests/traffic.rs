//! The traffic that security groups allow.

use stanchion_template::Node;

use super::ask;
use crate::model::admission::Admission;
use crate::model::blocks::Addresses;
use crate::model::openings::of_group;
use crate::model::traffic::{Group, Peers};
use crate::view::connections::Direction;

const NETWORK: &str = "
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
  Other: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.1.0.0/16}}
  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}
  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24}}
  Client: {Type: AWS::EC2::SecurityGroup, Properties: {VpcId: !Ref Vpc, GroupDescription: c}}
  Second: {Type: AWS::EC2::SecurityGroup, Properties: {VpcId: !Ref Vpc, GroupDescription: s}}
";

/// A question about traffic.
struct Question<'q> {
    /// The properties of the group `Server`, and further resources.
    server: &'q str,
    more: &'q str,
    direction: Direction,
    ports: (u16, u16),
    /// The groups that allow the traffic, those of the peers, and the subnets of the peers.
    groups: &'q str,
    peers: &'q str,
    subnets: &'q str,
}

const IN: Question<'static> = Question {
    server: "",
    more: "",
    direction: Direction::In,
    ports: (2049, 2049),
    groups: "!Ref Server",
    peers: "!Ref Client",
    subnets: "!Ref A, !Ref B",
};

/// Returns the answer, with the separate rules that allow the traffic.
#[track_caller]
fn answer(question: &Question<'_>) -> String {
    let Question { server, more, direction, ports, groups, peers, subnets } = question;
    let resources = format!(
        "{NETWORK}  Server: {{Type: AWS::EC2::SecurityGroup, Properties: {{VpcId: !Ref Vpc, GroupDescription: s, {server}}}}}\n{more}"
    );
    ask(&resources, &format!("[{groups}], [{peers}], [{subnets}]"), |cx, it| {
        let subnets = it[2].as_list().unwrap();
        // The nodes have to live as long as the view.
        let list = cx.resource("Q").and_then(|it| it.list("V")).unwrap();
        let groups = Group::all(cx, Some(&list[0])).unwrap();
        let peers = Group::all(cx, Some(&list[1])).unwrap();
        let addresses: Vec<Addresses> =
            subnets.iter().map(|it| Addresses::in_subnet(cx, it)).collect();
        let peers = Peers { groups: &peers, addresses: &addresses };
        let found = Admission::of(cx, &groups, *direction, *ports).passage(&peers);
        let part = if found.is_partial { " in part" } else { "" };
        let own = if found.own.is_empty() {
            String::new()
        } else {
            format!(" by {}", found.own.join(", "))
        };
        format!("{:?}{part}{own}", found.answer)
    })
}

fn rule(protocol: &str, from: &str, to: &str, source: &str) -> String {
    format!(
        "SecurityGroupIngress: [{{IpProtocol: {protocol}, FromPort: {from}, ToPort: {to}, {source}}}]"
    )
}

#[test]
fn a_rule_admits_its_ports() {
    let client = "SourceSecurityGroupId: !Ref Client";
    for (protocol, from, to, expected) in [
        ("tcp", "2049", "2049", "Yes"),
        ("tcp", "2048", "2049", "Yes"),
        ("tcp", "2049", "2050", "Yes"),
        ("tcp", "2048", "2048", "No"),
        ("tcp", "2050", "2050", "No"),
        ("tcp", "0", "0", "No"),
        ("tcp", "0", "65535", "Yes"),
        ("tcp", "-1", "-1", "Yes"),
        ("tcp", "-1", "5", "Unknown"),
        ("tcp", "5", "-1", "Unknown"),
        ("tcp", "2049.5", "2050", "Unknown"),
        ("tcp", "2049", "70000", "Unknown"),
        ("tcp", "!Ref P", "2049", "Unknown"),
        ("6", "2049", "2049", "Yes"),
        ("TCP", "2049", "2049", "Yes"),
        ("-1", "1", "1", "Yes"),
        ("all", "1", "1", "Yes"),
        ("udp", "2049", "2049", "No"),
        ("!Ref P", "2049", "2049", "Unknown"),
    ] {
        let server = rule(protocol, from, to, client);
        assert_eq!(answer(&Question { server: &server, ..IN }), expected, "{protocol} {from} {to}");
    }
    let all = "SecurityGroupIngress: [{IpProtocol: tcp, SourceSecurityGroupId: !Ref Client}]";
    assert_eq!(answer(&Question { server: all, ..IN }), "Yes");
}

#[test]
fn a_rule_admits_its_source() {
    for (source, expected) in [
        ("SourceSecurityGroupId: !Ref Client", "Yes"),
        ("SourceSecurityGroupId: !GetAtt Client.GroupId", "Yes"),
        ("SourceSecurityGroupId: !Ref Second", "No"),
        ("SourceSecurityGroupId: !Ref P", "Unknown"),
        ("CidrIp: 0.0.0.0/0", "Yes"),
        ("CidrIp: 10.0.0.0/16", "Yes"),
        ("CidrIp: !GetAtt Vpc.CidrBlock", "Yes"),
        ("CidrIp: 10.0.0.0/23", "Yes"),
        ("CidrIp: 10.0.0.0/24", "No in part"),
        ("CidrIp: 10.0.1.0/24", "No in part"),
        ("CidrIp: 10.9.0.0/16", "No"),
        ("CidrIp: !Ref P", "Unknown"),
        ("CidrIp: text", "Unknown"),
        ("CidrIpv6: '::/0'", "Unknown"),
        ("SourcePrefixListId: pl-1", "Unknown"),
    ] {
        let server = rule("tcp", "2049", "2049", source);
        assert_eq!(answer(&Question { server: &server, ..IN }), expected, "{source}");
    }
}

#[test]
fn peers_can_be_unknown() {
    let by_group =
        |group: &str| rule("tcp", "2049", "2049", &format!("SourceSecurityGroupId: {group}"));
    let by_block = |block: &str| rule("tcp", "2049", "2049", &format!("CidrIp: {block}"));
    for (server, peers, subnets, expected) in [
        (by_group("!Ref Second"), "", "!Ref A", "Unknown"),
        (by_group("!Ref Second"), "!Ref Client, !Ref P", "!Ref A", "Unknown"),
        (by_group("!Ref Second"), "!Ref Client, !Ref Second", "!Ref A", "Yes"),
        (by_group("!Ref P"), "!Ref P", "!Ref A", "Yes"),
        (by_group("!Ref P"), "!Ref O", "!Ref A", "Unknown"),
        (
            by_group("!GetAtt Vpc.DefaultSecurityGroup"),
            "!GetAtt Vpc.DefaultSecurityGroup",
            "!Ref A",
            "Yes",
        ),
        (
            by_group("!GetAtt Vpc.DefaultSecurityGroup"),
            "!GetAtt Other.DefaultSecurityGroup",
            "!Ref A",
            "No",
        ),
        (by_group("!GetAtt Vpc.DefaultSecurityGroup"), "!Ref Client", "!Ref A", "No"),
        (by_block("10.0.0.0/16"), "!Ref Client", "", "Unknown"),
        (by_block("0.0.0.0/0"), "!Ref Client", "", "Yes"),
        (by_block("127.0.0.0/8"), "!Ref Client", "", "No"),
        (by_block("10.0.0.0/24"), "!Ref Client", "!Ref A", "Yes"),
        (by_block("10.0.0.0/24"), "!Ref Client", "!Ref B", "No"),
        (by_block("10.0.0.0/24"), "!Ref Client", "subnet-1", "Unknown"),
        (by_block("10.9.0.0/24"), "!Ref Client", "!Ref A, subnet-1", "No in part"),
    ] {
        let question = Question { server: &server, peers, subnets, ..IN };
        assert_eq!(answer(&question), expected, "{server} {peers} {subnets}");
    }
}

#[test]
fn rules_add_up() {
    let list = |rules: &[&str]| {
        let all: Vec<String> =
            rules.iter().map(|it| format!("{{IpProtocol: tcp, {it}}}")).collect();
        format!("SecurityGroupIngress: [{}]", all.join(", "))
    };
    let client = "SourceSecurityGroupId: !Ref Client";
    for (rules, expected) in [
        (vec![format!("FromPort: 988, ToPort: 1023, {client}")], "Yes"),
        (
            vec![
                format!("FromPort: 988, ToPort: 1000, {client}"),
                format!("FromPort: 1001, ToPort: 1023, {client}"),
            ],
            "Yes",
        ),
        (
            vec![
                format!("FromPort: 988, ToPort: 1000, {client}"),
                format!("FromPort: 1002, ToPort: 1023, {client}"),
            ],
            "No",
        ),
        (vec![format!("FromPort: 989, ToPort: 1023, {client}")], "No"),
        (vec![format!("FromPort: 988, ToPort: 1022, {client}")], "No"),
        (
            vec![
                format!("FromPort: 988, ToPort: 1000, {client}"),
                "FromPort: 1001, ToPort: 65535, CidrIp: 10.0.0.0/16".to_owned(),
            ],
            "Yes",
        ),
        (
            vec![
                "FromPort: 0, ToPort: 65535, CidrIp: 10.0.0.0/24".to_owned(),
                "FromPort: 0, ToPort: 65535, CidrIp: 10.0.1.0/24".to_owned(),
            ],
            "Yes",
        ),
        (
            vec![
                format!("FromPort: 988, ToPort: 1000, {client}"),
                "FromPort: 1001, ToPort: 1023, CidrIp: !Ref P".to_owned(),
            ],
            "Unknown",
        ),
        (
            vec![
                format!("FromPort: !Ref P, ToPort: 1000, {client}"),
                format!("FromPort: 1001, ToPort: 1023, {client}"),
            ],
            "Unknown",
        ),
        (
            vec![
                "FromPort: 0, ToPort: 65535, CidrIp: !Ref P".to_owned(),
                format!("FromPort: 988, ToPort: 1023, {client}"),
            ],
            "Yes",
        ),
        (vec![], "No"),
    ] {
        let rules: Vec<&str> = rules.iter().map(String::as_str).collect();
        let server = list(&rules);
        let question = Question { server: &server, ports: (988, 1023), ..IN };
        assert_eq!(answer(&question), expected, "{server}");
    }
}

#[test]
fn separate_rules_are_named() {
    let rule = |properties: &str| {
        format!("  Rule: {{Type: AWS::EC2::SecurityGroupIngress, Properties: {{{properties}}}}}\n")
    };
    let inside = "SecurityGroupIngress: [{IpProtocol: -1, SourceSecurityGroupId: !Ref Client}]";
    for (server, more, expected) in [
        (
            "",
            rule("GroupId: !Ref Server, IpProtocol: -1, SourceSecurityGroupId: !Ref Client"),
            "Yes by Rule",
        ),
        (
            inside,
            rule("GroupId: !Ref Server, IpProtocol: -1, SourceSecurityGroupId: !Ref Client"),
            "Yes",
        ),
        (
            "",
            rule(
                "GroupId: !Ref Server, IpProtocol: tcp, FromPort: 2050, ToPort: 2050, SourceSecurityGroupId: !Ref Client",
            ),
            "No",
        ),
        (
            "",
            rule("GroupId: !Ref Server, IpProtocol: -1, SourceSecurityGroupId: !Ref Second"),
            "No",
        ),
        ("", rule("GroupId: !Ref Server, IpProtocol: -1, CidrIp: 10.9.0.0/16"), "No"),
        (
            "",
            rule("GroupId: !Ref Client, IpProtocol: -1, SourceSecurityGroupId: !Ref Client"),
            "No",
        ),
        (
            "",
            rule("GroupId: !Ref P, IpProtocol: -1, SourceSecurityGroupId: !Ref Client"),
            "Unknown",
        ),
        (
            inside,
            rule("GroupId: !Ref P, IpProtocol: -1, SourceSecurityGroupId: !Ref Client"),
            "Unknown",
        ),
        (
            "",
            "  N: {Type: AWS::CloudFormation::Stack, Properties: {Parameters: {G: !Ref Server}}}\n"
                .to_owned(),
            "Unknown",
        ),
    ] {
        assert_eq!(answer(&Question { server, more: &more, ..IN }), expected, "{server} {more}");
    }
}

#[test]
fn groups_that_are_not_in_the_template_are_unknown() {
    let inside = "SecurityGroupIngress: [{IpProtocol: -1, SourceSecurityGroupId: !Ref Client}]";
    for (groups, expected) in [
        ("", "Unknown"),
        ("!Ref P", "Unknown"),
        ("!Ref P, !Ref Server", "Yes"),
        ("!Ref Second", "No"),
        ("!Ref Second, !Ref Server", "Yes"),
        ("!Ref Second, !Ref P", "Unknown"),
        ("!GetAtt Vpc.DefaultSecurityGroup", "No"),
        ("!GetAtt Vpc.Other", "Unknown"),
        ("!GetAtt Client.DefaultSecurityGroup", "Unknown"),
    ] {
        assert_eq!(answer(&Question { server: inside, groups, ..IN }), expected, "{groups}");
    }
}

#[test]
fn a_default_group_admits_itself_and_its_rules() {
    let default = "!GetAtt Vpc.DefaultSecurityGroup";
    let of_other = "!GetAtt Other.DefaultSecurityGroup";
    let rule = "  Rule: {Type: AWS::EC2::SecurityGroupIngress, Properties: {GroupId: !GetAtt Vpc.DefaultSecurityGroup, IpProtocol: -1, SourceSecurityGroupId: !Ref Client}}\n";
    let open = rule.replace("!GetAtt Vpc.DefaultSecurityGroup", "!Ref P");
    for (peers, direction, more, expected) in [
        (default, Direction::In, "", "Yes"),
        (of_other, Direction::In, "", "No"),
        ("!Ref Client", Direction::In, "", "No"),
        ("!Ref Client", Direction::In, rule, "Yes by Rule"),
        ("!Ref Client", Direction::In, &open, "Unknown"),
        ("!Ref Client", Direction::Out, "", "Yes"),
    ] {
        let question = Question { groups: default, peers, direction, more, ..IN };
        assert_eq!(answer(&question), expected, "{peers} {direction:?} {more}");
    }
}

#[test]
fn groups_without_egress_rules_allow_everything() {
    let to = |group: &str| {
        format!("SecurityGroupEgress: [{{IpProtocol: -1, DestinationSecurityGroupId: {group}}}]")
    };
    let beside = "  Rule: {Type: AWS::EC2::SecurityGroupEgress, Properties: {GroupId: !Ref Server, IpProtocol: -1, DestinationSecurityGroupId: !Ref Client}}\n";
    let nested =
        "  N: {Type: AWS::CloudFormation::Stack, Properties: {Parameters: {G: !Ref Server}}}\n";
    for (server, more, expected) in [
        (String::new(), "", "Yes"),
        (to("!Ref Client"), "", "Yes"),
        (to("!Ref Second"), "", "No"),
        (to("!Ref Second"), beside, "Yes by Rule"),
        (String::new(), beside, "Unknown"),
        (String::new(), nested, "Unknown"),
        (to("!Ref Second"), nested, "Unknown"),
    ] {
        let question = Question { server: &server, more, direction: Direction::Out, ..IN };
        assert_eq!(answer(&question), expected, "{server} {more}");
    }
}

#[test]
fn an_opening_admits_groups_or_addresses() {
    for (source, groups, subnets, expected) in [
        ("SourceSecurityGroupId: !Ref Client", "!Ref Client", "!Ref A", Some(true)),
        ("SourceSecurityGroupId: !Ref Client", "!Ref Second", "!Ref A", Some(false)),
        ("SourceSecurityGroupId: !Ref Client", "!Ref P", "!Ref A", None),
        ("CidrIp: 10.0.0.0/24", "!Ref Second", "!Ref A", Some(true)),
        ("CidrIp: 10.0.0.0/24", "!Ref Second", "!Ref A, !Ref B", Some(false)),
        ("CidrIp: 10.0.0.0/24", "!Ref Second", "subnet-1", None),
        ("CidrIp: 10.0.0.0/24", "!Ref Second", "", None),
        ("CidrIp: 0.0.0.0/0", "!Ref Second", "", Some(true)),
        ("CidrIp: 127.0.0.0/8", "!Ref Second", "", Some(false)),
        ("CidrIpv6: '::/0'", "!Ref Second", "!Ref A", None),
    ] {
        let resources = format!(
            "{NETWORK}  Server: {{Type: AWS::EC2::SecurityGroup, Properties: {{{}}}}}\n",
            rule("tcp", "1", "1", source)
        );
        let found = ask(&resources, &format!("[{groups}], [{subnets}]"), |cx, _| {
            let group = cx.resource("Server").unwrap();
            let openings = of_group(cx, &group, Direction::In).unwrap();
            let list = cx.resource("Q").and_then(|it| it.list("V")).unwrap();
            let [groups, subnets] =
                [0, 1].map(|at| list[at].as_list().unwrap().iter().collect::<Vec<&Node>>());
            openings[0].admits(cx, &groups, &subnets)
        });
        assert_eq!(found, expected, "{source} {groups} {subnets}");
    }
}

#[test]
fn groups_know_their_vpc() {
    ask(NETWORK, "!Ref Client, !GetAtt Vpc.DefaultSecurityGroup, !Ref P", |cx, _| {
        let list = cx.resource("Q").and_then(|it| it.get("V")).unwrap();
        let groups = Group::all(cx, Some(list)).unwrap();
        let known: Vec<bool> = groups.iter().map(Group::is_known).collect();
        assert_eq!(known, [true, true, false]);
        let vpcs: Vec<bool> = groups.iter().map(|it| it.vpc().is_some()).collect();
        assert_eq!(vpcs, [true, false, false]);
        assert!(Group::all(cx, None).is_none());
    });
    let of_subnet = ask(NETWORK, "!Ref A, subnet-1", |cx, it| {
        let default = |at: usize| Group::default_in(cx, &it[at]).map(|it| it.is_known());
        (default(0), default(1))
    });
    assert_eq!(of_subnet, (Some(true), None));
}
