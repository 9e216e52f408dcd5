//! Findings of AWS Transfer Family.

use super::codes;

codes! {
    TRF_001 "TRF-001" Error "Transfer Family user on EFS has no POSIX profile" {
        what: "A user belongs to a server whose `Domain` is `EFS`, or its home directory is on a file system of the template, and `PosixProfile` is missing.",
        why: "EFS decides about files by user and group ID. Transfer Family cannot access the file system without them.",
        fix: "Add `PosixProfile` with `Uid` and `Gid`",
        source: "https://docs.aws.amazon.com/transfer/latest/userguide/requirements-efs.html",
        examples: yes,
    }
    TRF_002 "TRF-002" Error "Home directory settings of the Transfer Family user conflict" {
        what: "`HomeDirectoryMappings` is set without `HomeDirectoryType: LOGICAL`, `LOGICAL` is set without mappings, both `HomeDirectory` and mappings are set, two entries are the same or one contains the other, or a target ends with `/`.",
        why: "Transfer Family refuses the user, or the user does not see the directories.",
        fix: "Set either `HomeDirectory`, or `HomeDirectoryType: LOGICAL` with `HomeDirectoryMappings`",
        source: "https://docs.aws.amazon.com/transfer/latest/userguide/logical-dir-mappings.html",
        examples: yes,
    }
    TRF_003 "TRF-003" Error "Home directory of the Transfer Family user is not on the storage of the server" {
        what: "On a server whose `Domain` is `EFS`, a home directory or target does not start with `/` and the ID of an EFS file system, such as an access point or a bucket. On a server for S3, it names an EFS file system.",
        why: "The user cannot log in, because the directory does not exist in the storage of the server.",
        fix: "Write `!Sub /${FileSystem}/directory`; Transfer Family does not use access points",
        source: "https://docs.aws.amazon.com/transfer/latest/userguide/logical-dir-mappings.html",
        examples: yes,
    }
    TRF_004 "TRF-004" Error "Endpoint settings of the Transfer Family server conflict" {
        what: "`EndpointType` is `VPC` and `EndpointDetails` has no `VpcId` or no `SubnetIds`, or names a `VpcEndpointId`. Or the type is `PUBLIC`, which is the default, and `EndpointDetails` is set.",
        why: "Transfer Family refuses the server.",
        fix: "Set `EndpointType: VPC` with `VpcId` and `SubnetIds`, or remove `EndpointDetails`",
        source: "https://docs.aws.amazon.com/transfer/latest/APIReference/API_EndpointDetails.html",
        examples: yes,
    }
    TRF_005 "TRF-005" Error "Elastic IP addresses of the Transfer Family server are not valid" {
        what: "`AddressAllocationIds` does not have one address for each subnet, has an address twice, or is set with the protocol FTP or with `IpAddressType: DUALSTACK`.",
        why: "Transfer Family refuses the server.",
        fix: "Set one allocation ID for each subnet, with SFTP or FTPS and IPv4",
        source: "https://docs.aws.amazon.com/transfer/latest/APIReference/API_EndpointDetails.html",
        examples: yes,
    }
    TRF_006 "TRF-006" Error "Elastic IP address of the Transfer Family server is in a private subnet" {
        what: "`AddressAllocationIds` is set, and the route table of a subnet in `SubnetIds` has no route to an internet gateway.",
        why: "Clients outside of the VPC cannot connect to the server.",
        fix: "Use subnets with a route to an internet gateway",
        source: "https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html",
        not_covered: "Subnets whose route table is not in the template.",
        examples: yes,
    }
    TRF_007 "TRF-007" Error "Protocol of the Transfer Family server does not match its other settings" {
        what: "FTP or FTPS is set with an endpoint that is not in a VPC or with service-managed users, FTPS without `Certificate`, or AS2 with `Domain: EFS` or an endpoint that is not in a VPC.",
        why: "Transfer Family refuses the server.",
        fix: "Use SFTP, or set an endpoint in a VPC, an identity provider and a certificate",
        source: "https://docs.aws.amazon.com/transfer/latest/APIReference/API_CreateServer.html",
        examples: yes,
    }
    TRF_008 "TRF-008" Warning "Endpoint type of the Transfer Family server is deprecated" {
        what: "`EndpointType` is `VPC_ENDPOINT`.",
        why: "Accounts without a server of this type before 19 May 2021 cannot create one. Elastic IP addresses and security groups of the server are not available.",
        fix: "Set `EndpointType` to `VPC`",
        source: "https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html",
        examples: yes,
    }
    TRF_009 "TRF-009" Warning "Security policy of the Transfer Family server is outdated or unknown" {
        what: "`SecurityPolicyName` is missing, is a policy of 2018, or is not a known policy of servers. Without a name, CloudFormation creates the server with `TransferSecurityPolicy-2018-11`.",
        why: "The policies of 2018 allow SHA-1 for message authentication or key exchange.",
        fix: "Set `SecurityPolicyName` to a current policy, such as TransferSecurityPolicy-2025-03",
        source: "https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html",
        examples: yes,
    }
    TRF_010 "TRF-010" Error "Public key of the Transfer Family user is not one that it supports" {
        what: "An entry of `SshPublicKeys` has a type that is not RSA, ECDSA or ED25519, is a private key, or its content has a different type than its first word.",
        why: "Transfer Family refuses the key, and the user cannot log in.",
        fix: "Use the content of the `.pub` file of an RSA, ECDSA or ED25519 key in OpenSSH format",
        source: "https://docs.aws.amazon.com/transfer/latest/userguide/key-management.html",
        examples: yes,
    }
    TRF_011 "TRF-011" Error "Transfer Family server does not manage users itself" {
        what: "A user belongs to a server whose `IdentityProviderType` is not `SERVICE_MANAGED`.",
        why: "Transfer Family refuses the user, because the identity provider of the server has the users.",
        fix: "Remove the user, or set `IdentityProviderType` to `SERVICE_MANAGED`",
        source: "https://docs.aws.amazon.com/transfer/latest/userguide/service-managed-users.html",
        examples: yes,
    }
    TRF_012 "TRF-012" Error "Identity provider of the Transfer Family server lacks its details" {
        what: "`IdentityProviderDetails` has no `Function` for `AWS_LAMBDA`, no `Url` or `InvocationRole` for `API_GATEWAY`, or no `DirectoryId` for `AWS_DIRECTORY_SERVICE`. Or it is set for service-managed users.",
        why: "Transfer Family refuses the server.",
        fix: "Set the details that the type of identity provider requires",
        source: "https://docs.aws.amazon.com/transfer/latest/APIReference/API_CreateServer.html",
        examples: yes,
    }
    TRF_013 "TRF-013" Warning "Session policy of the Transfer Family user has no effect on EFS" {
        what: "A user with `Policy` belongs to a server whose `Domain` is `EFS`.",
        why: "EFS does not use session policies. The user has all permissions of the role and of the POSIX profile.",
        fix: "Remove `Policy`. Restrict the user by its role, its POSIX profile and `HomeDirectoryMappings`",
        source: "https://docs.aws.amazon.com/transfer/latest/APIReference/API_CreateUser.html",
        examples: yes,
    }
    TRF_014 "TRF-014" Warning "Transfer Family server accepts FTP, which is not encrypted" {
        what: "`Protocols` contains `FTP`.",
        why: "Passwords and files pass the network in plain text.",
        fix: "Use SFTP or FTPS",
        source: "https://docs.aws.amazon.com/securityhub/latest/userguide/transfer-controls.html",
        examples: yes,
    }
    TRF_015 "TRF-015" Error "Workflow of a Transfer Family server on EFS tags files" {
        what: "A server whose `Domain` is `EFS` starts a workflow with a step of the type `TAG`.",
        why: "EFS has no tags of files, so each execution of the workflow fails.",
        fix: "Remove the step",
        source: "https://docs.aws.amazon.com/transfer/latest/userguide/nominal-steps-workflow.html",
        examples: yes,
    }
    TRF_016 "TRF-016" Error "Transfer Family resource names its server by an ARN" {
        what: "`ServerId` of a user or an agreement is `!Ref` of a server, which is an ARN.",
        why: "Transfer Family refuses the resource, because the property requires an ID such as s-0123456789abcdef0.",
        fix: "Write `!GetAtt Server.ServerId`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html",
        examples: yes,
    }
}
