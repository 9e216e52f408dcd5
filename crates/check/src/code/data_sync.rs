//! Findings of AWS DataSync.

use super::codes;

codes! {
    DSY_001 "DSY-001" Error "The DataSync task has the same source and destination" {
        what: "`SourceLocationArn` and `DestinationLocationArn` of a task are the same.",
        why: "DataSync refuses the task.",
        fix: "Use two different locations",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/API_CreateTask.html",
        examples: yes,
    }
    DSY_002 "DSY-002" Error "The subnet or a security group of the location is not a valid ARN" {
        what: "`SubnetArn` or an entry of `SecurityGroupArns` is the id of a resource of the template, or a literal that is not an ARN. A security group in a VPC other than the subnet's is also reported.",
        why: "DataSync refuses the location.",
        fix: "Write `!Sub arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:subnet/${Subnet}`",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/create-efs-location.html",
        examples: yes,
    }
    DSY_003 "DSY-003" Error "The EFS location uses an access point or role without TLS" {
        what: "An EFS location has `AccessPointArn` or `FileSystemAccessRoleArn`, and `InTransitEncryption` is not `TLS1_2`.",
        why: "DataSync refuses the location.",
        fix: "Set `InTransitEncryption` to `TLS1_2`",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/create-efs-location.html",
        examples: yes,
    }
    DSY_004 "DSY-004" Error "The EFS location does not depend on a mount target" {
        what: "An EFS location refers to a file system of the template, and depends on none of its mount targets.",
        why: "DataSync refuses a location whose file system has no available mount target yet.",
        fix: "Add `DependsOn` with the mount targets",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/create-efs-location.html",
        examples: yes,
    }
    DSY_005 "DSY-005" Error "The options of the DataSync task conflict" {
        what: "`PreserveDeletedFiles` is `REMOVE` and `TransferMode` is `ALL`, or only one of `Atime` and `Mtime` is `NONE`.",
        why: "DataSync refuses the task: it does not compare the locations when it transfers everything, and keeps both times or neither.",
        fix: "Set `TransferMode` to `CHANGED` or `PreserveDeletedFiles` to `PRESERVE`. Set both times to `NONE` or to their defaults",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/API_Options.html",
        examples: yes,
    }
    DSY_006 "DSY-006" Error "The NFS location has no valid path or number of agents" {
        what: "The directory of an NFS location does not start with `/`, or the location does not have 1 to 8 agents.",
        why: "DataSync refuses the location.",
        fix: "Use an absolute path and 1 to 8 agents",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/API_CreateLocationNfs.html",
    }
    DSY_007 "DSY-007" Error "The network has no subnet for the EFS location" {
        what: "The network of a file system has no private, isolated or public subnet that DataSync can use for its network interface.",
        why: "DataSync cannot reach the file system.",
        fix: "Add a tier of subnets to the network, or name the subnets of an imported network",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/create-efs-location.html",
    }
    DSY_008 "DSY-008" Error "The DataSync task deletes files but does not overwrite changed ones" {
        what: "`PreserveDeletedFiles` is `REMOVE` and `OverwriteMode` is `NEVER`.",
        why: "The destination would lose files without receiving their changes, so it matches neither the old nor the new source.",
        fix: "Use `overwrite(true)`, or keep deleted files with `Deleted::Keep`",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/API_Options.html",
    }
    DSY_009 "DSY-009" Error "The schedule of the DataSync task is not valid" {
        what: "`Schedule.ScheduleExpression` of a task is neither `cron(..)` with six fields in range and `?` for one day field, nor `rate(..)`.",
        why: "DataSync refuses the task.",
        fix: "Write an expression such as `cron(0 5 ? * * *)` or `rate(12 hours)`",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/API_TaskSchedule.html",
        examples: yes,
    }
    DSY_010 "DSY-010" Warning "The DataSync task has a log level, but no log group" {
        what: "`Options.LogLevel` is `BASIC` or `TRANSFER`, and `CloudWatchLogGroupArn` is missing.",
        why: "DataSync has no log group to write to.",
        fix: "Set `CloudWatchLogGroupArn`, or set `LogLevel` to `OFF`",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/configure-logging.html",
        examples: yes,
    }
    DSY_011 "DSY-011" Error "The subnet of the EFS location is in a zone without a mount target" {
        what: "The subnet of an EFS location is in the template, and all mount targets of its file system are in other Availability Zones.",
        why: "DataSync refuses the location.",
        fix: "Use a subnet in a zone in which the file system has a mount target",
        source: "https://docs.aws.amazon.com/datasync/latest/userguide/create-efs-location.html",
        not_covered: "Subnets whose zone is known only during deployment.",
        examples: yes,
    }
}
