//! Spot Fleets and job queues, which only moto emulates. moto accepts launch specifications only and ignores unknown properties
//! silently, so this is a stack written for it instead of a slice of a blueprint.

use serde_json::{Value, json};

use crate::support::{Account, Folder, Stack};

fn resources(capacity: u32) -> Value {
    json!({
        "Vpc": { "Type": "AWS::EC2::VPC", "Properties": { "CidrBlock": "10.0.0.0/16" } },
        "Subnet": {
            "Type": "AWS::EC2::Subnet",
            "Properties": { "VpcId": { "Ref": "Vpc" }, "CidrBlock": "10.0.0.0/24" }
        },
        "Group": {
            "Type": "AWS::EC2::SecurityGroup",
            "Properties": { "GroupDescription": "instances", "VpcId": { "Ref": "Vpc" } }
        },
        "Role": {
            "Type": "AWS::IAM::Role",
            "Properties": { "AssumeRolePolicyDocument": { "Version": "2012-10-17", "Statement": [] } }
        },
        "Profile": { "Type": "AWS::IAM::InstanceProfile", "Properties": { "Roles": [{ "Ref": "Role" }] } },
        "Fleet": {
            "Type": "AWS::EC2::SpotFleet",
            "Properties": { "SpotFleetRequestConfigData": {
                "AllocationStrategy": "diversified",
                "IamFleetRole": { "Fn::GetAtt": ["Role", "Arn"] },
                "TargetCapacity": capacity,
                "SpotPrice": "0.12",
                "LaunchSpecifications": [{
                    "ImageId": "ami-12c6146b",
                    "InstanceType": "t2.small",
                    "SubnetId": { "Ref": "Subnet" },
                    "WeightedCapacity": 1
                }]
            } }
        },
        "Environment": {
            "Type": "AWS::Batch::ComputeEnvironment",
            "Properties": {
                "Type": "MANAGED",
                "ServiceRole": { "Fn::GetAtt": ["Role", "Arn"] },
                "ComputeResources": {
                    "Type": "EC2",
                    "MinvCpus": 0,
                    "MaxvCpus": 4,
                    "DesiredvCpus": 0,
                    "InstanceTypes": ["t2.small"],
                    "InstanceRole": { "Fn::GetAtt": ["Profile", "Arn"] },
                    "Subnets": [{ "Ref": "Subnet" }],
                    "SecurityGroupIds": [{ "Ref": "Group" }]
                }
            }
        },
        "Queue": {
            "Type": "AWS::Batch::JobQueue",
            "Properties": {
                "Priority": 7,
                "ComputeEnvironmentOrder": [{ "Order": 1, "ComputeEnvironment": { "Ref": "Environment" } }]
            }
        }
    })
}

#[test]
#[ignore = "needs the emulator"]
fn a_fleet_and_a_queue_are_created() {
    let account = Account::at_moto("a_fleet_and_a_queue");
    let folder = Folder::new(&[Stack::new("Fleets", &resources(2))]);
    account
        .deploy("up", folder.path(), &["--yes"])
        .expect(0)
        .tells(&["acknowledges CAPABILITY_IAM"]);
    let fleets = account.ask("ec2", "describe_spot_fleet_requests", &json!({}));
    let fleet = &fleets["SpotFleetRequestConfigs"][0];
    assert_eq!(fleet["SpotFleetRequestState"], "active");
    assert_eq!(fleet["SpotFleetRequestConfig"]["TargetCapacity"], 2);
    let queues = account.ask("batch", "describe_job_queues", &json!({}));
    assert_eq!(queues["jobQueues"][0]["priority"], 7);
    let environments = account.ask("batch", "describe_compute_environments", &json!({}));
    assert_eq!(
        queues["jobQueues"][0]["computeEnvironmentOrder"][0]["computeEnvironment"],
        environments["computeEnvironments"][0]["computeEnvironmentArn"]
    );
    account.deploy("up", folder.path(), &["--yes"]).expect(0).tells(&["no changes"]);
    account.destroy(folder.path(), &[]).expect(0).tells(&["Fleets: deleted"]);
}
