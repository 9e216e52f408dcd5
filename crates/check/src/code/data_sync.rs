//! Findings of data_sync.

use super::codes;

codes! {
    DSY_001 "DSY-001" Error "A task copies a place onto itself" {
        what: "SourceLocationArn and DestinationLocationArn are the same.",
        why: "DataSync refuses the task.",
        fix: "use two locations",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/API_CreateTask.html",
        examples: yes,
    }
    DSY_002 "DSY-002" Error "An EFS location takes ARNs" {
        what: "SubnetArn or an entry of SecurityGroupArns is the id of a resource of the template or a literal that is no ARN; a group is in another VPC than the subnet.",
        why: "DataSync refuses the location.",
        fix: "write !Sub arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:subnet/${Subnet}",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/create-efs-location.html",
        examples: yes,
    }
    DSY_003 "DSY-003" Error "An access point or role of a location needs TLS" {
        what: "An EFS location has AccessPointArn or FileSystemAccessRoleArn, and InTransitEncryption is not TLS1_2.",
        why: "DataSync refuses the location.",
        fix: "set InTransitEncryption to TLS1_2",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/create-efs-location.html",
        examples: yes,
    }
    DSY_004 "DSY-004" Warning "A location does not wait for a mount target" {
        what: "An EFS location is on a file system of the template, and waits for none of its mount targets.",
        why: "DataSync refuses a location without a mount target that is available.",
        fix: "add DependsOn with the mount targets",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/create-efs-location.html",
        examples: yes,
    }
    DSY_005 "DSY-005" Error "Options of a task contradict" {
        what: "PreserveDeletedFiles is REMOVE with TransferMode ALL.",
        why: "DataSync refuses the task: what is transferred blindly cannot be compared with what was deleted.",
        fix: "use TransferMode CHANGED, or PreserveDeletedFiles PRESERVE",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/API_Options.html",
        examples: yes,
    }
    DSY_006 "DSY-006" Error "DataSync reaches no file server so" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    DSY_007 "DSY-007" Error "The network has no subnet to reach the file system from" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    DSY_008 "DSY-008" Error "Files are deleted, but not overwritten" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
