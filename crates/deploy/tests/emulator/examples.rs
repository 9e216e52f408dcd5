//! The example programs, without the types that the emulator lacks.

use example_programs::genomics;

use crate::blueprints::program_lives;

#[test]
#[ignore = "needs the emulator"]
fn genomics() {
    // The list names what is not deployed. A new version of the emulator may support more.
    let lacking = program_lives("genomics", genomics::stacks);
    let lacking: Vec<&str> = lacking.iter().map(String::as_str).collect();
    assert_eq!(
        lacking,
        [
            "AWS::Batch::ComputeEnvironment",
            "AWS::Batch::JobDefinition",
            "AWS::Batch::JobQueue",
            "AWS::EC2::EIP",
            "AWS::EC2::NatGateway",
            "AWS::EC2::SecurityGroupEgress",
            "AWS::EC2::SecurityGroupIngress",
            "AWS::FSx::DataRepositoryAssociation",
            "AWS::FSx::FileSystem",
        ]
    );
}
