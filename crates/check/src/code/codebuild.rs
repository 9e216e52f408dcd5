//! Findings of AWS CodeBuild.

use super::codes;

codes! {
    CBD_001 "CBD-001" Error "CodeBuild project mounts EFS, but is not in a VPC" {
        what: "A project has `FileSystemLocations`, and `VpcConfig` is missing or has no `VpcId`, `Subnets` or `SecurityGroupIds`.",
        why: "The build cannot reach a mount target.",
        fix: "Add `VpcConfig` with `VpcId`, `Subnets` and `SecurityGroupIds`",
        source: "https://docs.aws.amazon.com/codebuild/latest/userguide/sample-efs.html",
        examples: yes,
    }
    CBD_002 "CBD-002" Error "CodeBuild project mounts EFS without privileged mode" {
        what: "A project has `FileSystemLocations`, and `Environment.PrivilegedMode` is missing or `false`.",
        why: "AWS documents the mount with privileged mode only. A container without it has no access to devices.",
        fix: "Set `PrivilegedMode` to `true`",
        source: "https://docs.aws.amazon.com/codebuild/latest/userguide/sample-efs.html",
        examples: yes,
    }
    CBD_003 "CBD-003" Error "File system location of the CodeBuild project is not valid" {
        what: "`Location` is not the DNS name of a file system, with or without `:/directory`, `MountPoint` is not an absolute path, `Identifier` is not 1-128 letters, digits and underscores, or two locations have the same identifier or mount point.",
        why: "CodeBuild refuses the project, or the build fails when it mounts the file system.",
        fix: "Write `!Sub ${FileSystem}.efs.${AWS::Region}.${AWS::URLSuffix}:/directory`",
        source: "https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectFileSystemLocation.html",
        examples: yes,
    }
    CBD_004 "CBD-004" Error "Role of the CodeBuild project cannot create network interfaces" {
        what: "A project has `VpcConfig`, and its role in the template allows none of an action that CodeBuild requires to create, describe and delete its network interface.",
        why: "Each build fails with `UnauthorizedOperation` before its first command.",
        fix: "Allow the role the actions of EC2 that CodeBuild documents for a VPC",
        source: "https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control-iam-identity-based-access-control.html",
        examples: yes,
    }
    CBD_005 "CBD-005" Error "CodeBuild project runs in a public subnet" {
        what: "A subnet of `VpcConfig` has a route to an internet gateway. The finding is a warning if the project mounts no file system.",
        why: "The network interface of a build has no public IP address, so the build has no way to the internet. A build that mounts EFS fails in a public subnet.",
        fix: "Use private subnets with a route to a NAT gateway",
        source: "https://docs.aws.amazon.com/codebuild/latest/userguide/vpc-support.html",
        not_covered: "Subnets whose route table is not in the template.",
        examples: yes,
    }
    CBD_006 "CBD-006" Error "Environment of the CodeBuild project does not support its settings" {
        what: "A project on Windows or on Lambda has `VpcConfig` or `FileSystemLocations`, a project on Lambda has privileged mode or a cache, or `ComputeType` is one of another type of environment.",
        why: "CodeBuild refuses the project, or the build cannot use the setting.",
        fix: "Use an environment of the type `LINUX_CONTAINER` or `ARM_CONTAINER`",
        source: "https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html",
        examples: yes,
    }
    CBD_007 "CBD-007" Warning "Local cache of the CodeBuild project has no effect in a VPC" {
        what: "A project has `VpcConfig` and a cache of the type `LOCAL`.",
        why: "Each build in a VPC runs on a new host, which has no cache.",
        fix: "Use a cache of the type `S3`, or a directory of a mounted file system",
        source: "https://docs.aws.amazon.com/codebuild/latest/userguide/vpc-support.html",
        examples: yes,
    }
    CBD_008 "CBD-008" Error "Source and output of the CodeBuild project lack a setting" {
        what: "A source of a repository or of S3 has no `Location`, a project without a source has no `BuildSpec`, an output to S3 has no `Location`, or only one of source and output is `CODEPIPELINE`.",
        why: "CodeBuild refuses the project.",
        fix: "Set the location, write the build commands into `BuildSpec`, or use `CODEPIPELINE` for both",
        source: "https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateProject.html",
        examples: yes,
    }
    CBD_009 "CBD-009" Error "Build specification of the CodeBuild project is not valid" {
        what: "An inline `BuildSpec` has no `version` of 0.1 or 0.2, no `phases`, a phase that CodeBuild does not have, or a phase without `commands`.",
        why: "Each build fails while CodeBuild reads the specification.",
        fix: "Write `version: 0.2` and `phases` with `install`, `pre_build`, `build` or `post_build`",
        source: "https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html",
        examples: yes,
    }
    CBD_010 "CBD-010" Error "Time limit of the CodeBuild project is out of range" {
        what: "The time limit of builds is not 5 to 2,160 minutes, or that of the queue is not 5 to 480 minutes.",
        why: "CodeBuild refuses the project.",
        fix: "Use a number of minutes in the range",
        source: "https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateProject.html",
    }
}
