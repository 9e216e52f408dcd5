//! Large networks: the work for a change in one place, and the lines for a change everywhere.

use std::fmt::Write;

use stanchion_template::Template;

use crate::reach::way::counted;
use crate::reach::{ReachChange, find};
use crate::side::Side;

/// Returns a network of `size` instances, each with its subnet, group, rule and address: five resources for each.
fn network(size: usize, first: &str, more: &str) -> Template {
    let mut text = "Resources:\n  Net: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16}}\n  Gateway: {Type: 'AWS::EC2::InternetGateway'}\n  Attachment: {Type: 'AWS::EC2::VPCGatewayAttachment', Properties: {VpcId: !Ref Net, InternetGatewayId: !Ref Gateway}}\n  Table: {Type: 'AWS::EC2::RouteTable', Properties: {VpcId: !Ref Net}}\n".to_owned();
    for at in 0..size {
        let block = if at == 0 { first } else { "10.0.0.0/16" };
        writeln!(
            text,
            "  Subnet{at}: {{Type: AWS::EC2::Subnet, Properties: {{VpcId: !Ref Net, CidrBlock: 10.0.{at}.0/24, MapPublicIpOnLaunch: true}}}}
  Join{at}: {{Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {{SubnetId: !Ref Subnet{at}, RouteTableId: !Ref Table}}}}
  Group{at}: {{Type: AWS::EC2::SecurityGroup, Properties: {{VpcId: !Ref Net, GroupDescription: a}}}}
  Rule{at}: {{Type: AWS::EC2::SecurityGroupIngress, Properties: {{GroupId: !Ref Group{at}, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: {block}}}}}
  Box{at}: {{Type: AWS::EC2::Instance, Properties: {{SubnetId: !Ref Subnet{at}, SecurityGroupIds: [!Ref Group{at}]}}}}"
        )
        .unwrap();
    }
    text.push_str(more);
    Template::parse(text).unwrap().template
}

const ROUTE: &str = "  Route: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}}\n";

fn reviewed(before: &Template, after: &Template) -> Vec<ReachChange> {
    find(&Side::of(before), &Side::of(after), &[])
}

#[test]
fn a_change_in_one_place_is_linear_work() {
    let work = |size: usize| {
        let before = network(size, "10.0.0.0/16", ROUTE);
        let after = network(size, "0.0.0.0/0", ROUTE);
        let start = counted::ways();
        assert_eq!(reviewed(&before, &after).len(), 1);
        counted::ways() - start
    };
    let (small, large) = (work(25), work(50));
    assert!(large <= small * 2 && small > 0, "{small} for 25, {large} for 50");
    assert!(reviewed(&network(50, "10.0.0.0/16", ""), &network(50, "10.0.0.0/16", "")).is_empty());
}

#[test]
fn a_change_everywhere_is_a_few_lines() {
    let (before, after) = (network(100, "0.0.0.0/0", ""), network(100, "0.0.0.0/0", ROUTE));
    let all: Vec<String> = reviewed(&before, &after).iter().map(ReachChange::sentence).collect();
    assert_eq!(
        all,
        [
            "the internet (0.0.0.0/0) can connect to Box0, tcp on port 443",
            "Box0, Box1, Box10 and 97 more can connect to the internet (0.0.0.0/0), all traffic"
        ]
    );
    let empty = Template::default();
    let (added, removed) = (reviewed(&empty, &after), reviewed(&after, &empty));
    assert!(added.len() < 60 && added.len() == removed.len(), "{} {}", added.len(), removed.len());
}

/// Prints the time for two templates of 500 resources: `cargo test --release -p stanchion-review --lib -- --ignored time`.
#[test]
#[ignore = "prints times"]
fn time_of_large_networks() {
    let size = 99;
    let plain = network(size, "10.0.0.0/16", ROUTE);
    for (name, before, after) in [
        ("the same", &plain, &plain),
        ("one rule", &plain, &network(size, "0.0.0.0/0", ROUTE)),
        ("a route everywhere", &network(size, "10.0.0.0/16", ""), &plain),
        ("nothing before", &Template::default(), &plain),
    ] {
        let (old, new) = (Side::of(before), Side::of(after));
        let start = std::time::Instant::now();
        let count = (0..10).map(|_| find(&old, &new, &[]).len()).max();
        println!("{name}: {:?}, {count:?} lines", start.elapsed() / 10);
    }
}
