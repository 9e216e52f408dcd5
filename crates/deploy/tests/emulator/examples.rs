//! The example programs, without the types that the emulator lacks.

use std::collections::BTreeSet;

use example_programs::{genomics, jenkins, render_farm, wordpress};
use serde_json::json;
use stanchion_core::App;

use crate::blueprints::{Needs, program_lives};
use crate::support::Account;

/// The account of a program.
fn account(program: &str) -> Account {
    Account::of(&format!("example {program}"))
}

/// Deploys what the emulator supports, and compares the types that it lacks. A new version may support more.
#[track_caller]
fn lives(program: &str, build: fn(&App), needs: &Needs<'_>, lacking: &[&str]) {
    let found = program_lives(&account(program), program, build, needs);
    let lacking: BTreeSet<String> = lacking.iter().map(|it| (*it).to_owned()).collect();
    assert_eq!(found, lacking);
}

#[test]
#[ignore = "needs the emulator"]
fn genomics() {
    let lacking = [
        "AWS::Batch::ComputeEnvironment",
        "AWS::Batch::JobDefinition",
        "AWS::Batch::JobQueue",
        "AWS::EC2::EIP",
        "AWS::EC2::NatGateway",
        "AWS::EC2::SecurityGroupEgress",
        "AWS::EC2::SecurityGroupIngress",
        "AWS::FSx::DataRepositoryAssociation",
        "AWS::FSx::FileSystem",
    ];
    lives("genomics", genomics::stacks, &Needs::default(), &lacking);
}

#[test]
#[ignore = "needs the emulator"]
fn jenkins() {
    // The program adds a record to a hosted zone that exists.
    let request = json!({ "Name": "example.com", "CallerReference": "jenkins" });
    let answer = account("jenkins").ask("route53", "create_hosted_zone", &request);
    let id = answer["HostedZone"]["Id"].as_str().unwrap().trim_start_matches("/hostedzone/");
    let existing = Some(("Z0123456789ABCDEFGHIJ", id.to_owned()));
    let needs = Needs { existing, ..Needs::default() };
    let lacking = [
        "AWS::EC2::EIP",
        "AWS::EC2::NatGateway",
        "AWS::EC2::SecurityGroupEgress",
        "AWS::EC2::SecurityGroupIngress",
        "AWS::ECS::ClusterCapacityProviderAssociations",
    ];
    lives("jenkins", jenkins::stacks, &needs, &lacking);
}

#[test]
#[ignore = "needs the emulator"]
fn render_farm() {
    let lacking = ["AWS::EC2::EIP", "AWS::EC2::NatGateway", "AWS::EC2::SecurityGroupIngress"];
    lives("render-farm", render_farm::stacks, &Needs::default(), &lacking);
}

#[test]
#[ignore = "needs the emulator"]
fn wordpress() {
    let certificate = "Certificate=arn:aws:acm:eu-central-1:123456789012:certificate/\
                       0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f";
    let needs = Needs { arguments: &["--parameter", certificate], ..Needs::default() };
    let lacking = [
        "AWS::EC2::EIP",
        "AWS::EC2::NatGateway",
        "AWS::EC2::SecurityGroupEgress",
        "AWS::EC2::SecurityGroupIngress",
        "AWS::ECS::ClusterCapacityProviderAssociations",
        "AWS::SecretsManager::RotationSchedule",
    ];
    lives("wordpress", wordpress::stacks, &needs, &lacking);
}
