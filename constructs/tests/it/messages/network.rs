//! Networks, security groups and what leads out of a network.

use stanchion_constructs::network::{
    AclAction, AclTraffic, ExistingVpc, GatewayService, NetworkAcl, VpcBuilder, VpnConnection,
};
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::{Bucket, ExistingFileSystem};

use super::super::support::World;
use super::{Messages, fine};

fn network(block: Ipv4Block, change: impl FnOnce(VpcBuilder) -> VpcBuilder) -> impl FnOnce(&World) {
    move |w| drop(change(Vpc::builder(block)).build(&w.stack, "Second"))
}

#[test]
fn networks() {
    let mut messages = Messages::of("vpc");
    let block = cidr!("10.0.0.0/16");
    fine(network(block, |it| it));
    messages.wrong("a block of /15", &["error[VPC-001]"], network(cidr!("10.0.0.0/15"), |it| it));
    messages.wrong(
        "seven zones in a /28",
        &["error[VPC-001]"],
        network(cidr!("10.0.0.0/28"), |it| it.zones(7)),
    );
    messages.wrong("no zone", &["error[VPC-017]"], network(block, |it| it.zones(0)));
    messages.wrong(
        "one zone twice",
        &["error[VPC-017]"],
        network(block, |it| it.zones_named(["eu-west-1a", "eu-west-1a"])),
    );
    messages.wrong("no tier", &["error[VPC-018]"], network(block, |it| it.tiers([])));
    messages.wrong(
        "NAT without public subnets",
        &["error[VPC-023]"],
        network(block, |it| it.tiers([Tier::Private])),
    );
    messages.wrong(
        "hostnames without DNS support",
        &["error[VPC-019]"],
        network(block, |it| it.dns_support(false)),
    );
    let app = App::new();
    let stack = app.stack("Test");
    Vpc::import(&stack, "Network", ExistingVpc::new("vpc-0a1b2c3d"));
    messages.wrong_app(
        "an imported network without subnets",
        &["error[CFN-032]", "error[VPC-016]"],
        &app,
    );
    messages.review();
}

#[test]
fn endpoints_and_routes() {
    let mut messages = Messages::of("vpc-endpoints");
    messages.wrong("an interface endpoint without DNS", &["error[VPC-007]"], |w| {
        let closed = Vpc::builder(cidr!("10.1.0.0/16")).dns_hostnames(false);
        closed.build(&w.stack, "Closed").add_interface_endpoint("ssm");
    });
    messages.wrong("a gateway endpoint without route tables", &["error[VPC-015]"], |w| {
        let existing =
            ExistingVpc::new("vpc-0a1b2c3d").subnet(Tier::Private, "a", "subnet-0a1b2c3d");
        let existing = Vpc::import(&w.stack, "Existing", existing);
        existing.add_gateway_endpoint(GatewayService::S3);
    });
    fine(|w| {
        let vpn = VpnConnection::builder(&w.vpc, "198.51.100.7").tiers([Tier::Private]);
        vpn.build(&w.stack, "Vpn");
    });
    messages.wrong("a VPN that no route leads to", &["error[VPC-025]"], |w| {
        let vpn = VpnConnection::builder(&w.vpc, "198.51.100.7").tiers([]);
        vpn.build(&w.stack, "Vpn");
    });
    messages.review();
}

#[test]
fn firewalls() {
    let mut messages = Messages::of("security-groups");
    let any = cidr!("0.0.0.0/0");
    fine(|w| {
        let acl = NetworkAcl::builder(&w.vpc);
        acl.inbound(1, AclAction::Allow, AclTraffic::All, any).build(&w.stack, "Acl");
    });
    messages.wrong("a rule of an ACL with the number 0", &["error[VPC-024]"], |w| {
        let acl = NetworkAcl::builder(&w.vpc);
        acl.inbound(0, AclAction::Allow, AclTraffic::All, any).build(&w.stack, "Acl");
    });
    messages.wrong("two rules of an ACL with one number", &["error[VPC-024]"], |w| {
        let acl = NetworkAcl::builder(&w.vpc);
        acl.inbound(1, AclAction::Allow, AclTraffic::All, any)
            .inbound(1, AclAction::Deny, AclTraffic::All, any)
            .build(&w.stack, "Acl");
    });
    messages.wrong("a description of 256 characters", &["error[VPC-008]"], |w| {
        SecurityGroup::builder(&w.vpc, "a".repeat(256)).build(&w.stack, "Group");
    });
    messages.wrong("a name like an id", &["error[VPC-008]"], |w| {
        SecurityGroup::builder(&w.vpc, "Group").name("sg-data").build(&w.stack, "Group");
    });
    messages.wrong("NFS open to everyone", &["warning[VPC-009]"], |w| {
        let group = SecurityGroup::builder(&w.vpc, "Group").build(&w.stack, "Group");
        group.allow_from(Peer::AnyIpv4, Port::tcp(2049), "NFS");
    });
    messages.review();
}

#[test]
fn existing_resources() {
    let mut messages = Messages::of("existing");
    messages.wrong("IDs and names of another form", &["error[APP-019]"; 9], |w| {
        let network = ExistingVpc::new("vpc-1").subnet_with_route_table(
            Tier::Private,
            "a",
            "sg-0a1b2c3d",
            "rtb-*",
        );
        let network = Vpc::import(&w.stack, "Existing", network);
        let data = ExistingFileSystem::new(&network, "fs-0a1b2c3d\nEOF\nreboot", "*");
        FileSystem::import(&w.stack, "Data", data);
        Role::import(&w.stack, "Role", "a/b", "arn:aws:iam::111122223333:role/*");
        Bucket::import(&w.stack, "Bucket", "Data");
        Topic::import(&w.stack, "Topic", "arn:aws:sqs:eu-west-1:111122223333:t");
    });
    messages.review();
}
