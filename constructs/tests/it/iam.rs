//! Roles and their policies.

use stanchion_constructs::prelude::*;
use stanchion_constructs::template::Node;

use super::support::{World, property};

#[test]
fn statements_are_merged_and_say_the_same() {
    let world = World::new();
    let role = Role::builder(Principal::service("ec2.amazonaws.com")).build(&world.stack, "Reader");
    role.allow(Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::a/*"));
    role.allow(Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::b/*"));
    role.allow(Statement::allow(["s3:ListBucket"]).on("arn:aws:s3:::a"));
    role.allow(Statement::deny(["s3:GetObject"]).on("arn:aws:s3:::a/*"));
    let template = world.synth();
    let statements = property(&template, "ReaderPolicy.PolicyDocument.Statement");
    assert_eq!(statements.as_list().unwrap().len(), 3);
}

#[test]
fn grants_stand_in_the_same_order_whoever_comes_first() {
    let build = |order: [usize; 3]| {
        let world = World::new();
        let role =
            Role::builder(Principal::service("ec2.amazonaws.com")).build(&world.stack, "Reader");
        let data = world.file_system();
        let grants = [
            Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::b/*"),
            Statement::allow(["elasticfilesystem:ClientMount"]).on(data.arn()),
            Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::a/*"),
        ];
        order.iter().for_each(|it| role.allow(grants[*it].clone()));
        world.synth().to_yaml()
    };
    let first = build([0, 1, 2]);
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        assert_eq!(build(order), first);
    }
}

#[test]
fn principals_of_one_statement_are_grouped_by_kind() {
    let world = World::new();
    Role::builder(Principal::service("ec2.amazonaws.com"))
        .trust(Principal::service("lambda.amazonaws.com"))
        .trust(Principal::arn("arn:aws:iam::111122223333:root"))
        .build(&world.stack, "Shared");
    let template = world.synth();
    let statements = property(&template, "SharedRole.AssumeRolePolicyDocument.Statement");
    assert_eq!(statements.as_list().unwrap().len(), 1);
    let services =
        property(&template, "SharedRole.AssumeRolePolicyDocument.Statement.0.Principal.Service");
    let expected = ["ec2.amazonaws.com", "lambda.amazonaws.com"].map(Node::text);
    assert_eq!(services, Node::List(expected.to_vec()));
}
