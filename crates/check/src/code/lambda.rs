//! Findings of lambda.

use super::codes;

codes! {
    LAM_001 "LAM-001" Error "A function mounts what it cannot" {
        what: "FileSystemConfigs has more than one entry, or its Arn is that of a file system, or of something else than an access point of EFS or S3 Files.",
        why: "Lambda refuses the function: it mounts through an access point, and never Lustre.",
        fix: "use the Arn of an AWS::EFS::AccessPoint",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html",
        examples: yes,
    }
    LAM_002 "LAM-002" Error "A function with a file system needs a VPC" {
        what: "FileSystemConfigs is set, and VpcConfig has no subnets or no security groups; or there are more than 16 subnets or 5 groups.",
        why: "Lambda refuses the function.",
        fix: "set VpcConfig with subnets that have mount targets",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html",
        examples: yes,
    }
    LAM_004 "LAM-004" Error "A function in a VPC cannot make its network interface" {
        what: "VpcConfig has subnets, and the role of the template neither has AWSLambdaVPCAccessExecutionRole nor allows ec2:CreateNetworkInterface.",
        why: "Lambda refuses the function.",
        fix: "add the managed policy service-role/AWSLambdaVPCAccessExecutionRole",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
        not_covered: "Roles outside of the template, and managed policies not known here.",
        examples: yes,
    }
    LAM_007 "LAM-007" Error "A function asks for what only managed instances have" {
        what: "MemorySize is above 10,240 MB, Timeout above 900 seconds or EphemeralStorage above 10,240 MB, and the function has no CapacityProviderConfig.",
        why: "Lambda refuses the function.",
        fix: "stay within 128 to 10240 MB, 900 seconds, 512 to 10240 MB",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html",
        examples: yes,
    }
    LAM_008 "LAM-008" Warning "Reserved concurrency takes all there is" {
        what: "ReservedConcurrentExecutions of the template's functions is above 900 together.",
        why: "An account has 1000 by default, of which 100 stay unreserved; the rest of the account is left with nothing.",
        fix: "reserve less, or raise the quota",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html",
        examples: yes,
    }
    LAM_009 "LAM-009" Error "Provisioned concurrency is more than what is reserved" {
        what: "ProvisionedConcurrencyConfig of a version or alias is above ReservedConcurrentExecutions of its function, or an alias of $LATEST has it.",
        why: "Lambda refuses it.",
        fix: "reserve at least as much as is provisioned, on a published version",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html",
        examples: yes,
    }
    LAM_010 "LAM-010" Error "SnapStart with a file system" {
        what: "SnapStart is PublishedVersions, and the function has FileSystemConfigs, more than 512 MB of EphemeralStorage, or a version with provisioned concurrency.",
        why: "Lambda refuses the combination.",
        fix: "leave SnapStart out",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html",
        examples: yes,
    }
    LAM_012 "LAM-012" Warning "A function in a public subnet has no internet" {
        what: "A subnet of VpcConfig has a route to an internet gateway.",
        why: "A function's interface has no public address, so nothing comes back.",
        fix: "use a private subnet with a NAT gateway or endpoints",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html",
        not_covered: "Functions that need nothing outside of the VPC: acknowledge the finding.",
        examples: yes,
    }
    LAM_013 "LAM-013" Error "A runtime that has ended" {
        what: "Runtime is one for which Lambda makes no new functions any more.",
        why: "Lambda refuses the function.",
        fix: "use a runtime that is supported",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html",
        examples: yes,
    }
    LAM_014 "LAM-014" Error "Code and package of a function contradict" {
        what: "Code names a container image beside a zip; a function of a zip has no Handler or Runtime; a function of an image has Handler, Runtime or Layers; or ZipFile is there for a runtime other than Node.js and Python.",
        why: "Lambda refuses the function.",
        fix: "name one kind of code, and Handler and Runtime for a zip",
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html",
        examples: yes,
    }
    LAM_015 "LAM-015" Error "A permission for an action Lambda does not have" {
        what: "Action of a permission is no action of Lambda.",
        why: "Lambda refuses the permission.",
        fix: "use lambda:InvokeFunction, or lambda:InvokeFunctionUrl",
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html",
        examples: yes,
    }
    LAM_016 "LAM-016" Error "Code in the template is a module called index" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    LAM_017 "LAM-017" Error "Lambda mounts over TLS with the function's role, as it sees fit" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    LAM_018 "LAM-018" Error "Nothing is kept warm" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    LAM_019 "LAM-019" Error "Only kind have this" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    LAM_020 "LAM-020" Error "Messages come again while the function works on them" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    LAM_021 "LAM-021" Error "A batch of more than 10 messages has to be waited for" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}
