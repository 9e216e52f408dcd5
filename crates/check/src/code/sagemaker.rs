//! Findings of Amazon SageMaker.

use super::codes;

codes! {
    SGM_001 "SGM-001" Warning "The file system policy may deny SageMaker" {
        what: "SageMaker mounts a file system whose policy requires clients to use IAM.",
        why: "SageMaker mounts file systems without the role of the user, so EFS denies the mount.",
        fix: "Use `ClientPolicy::Open`, and restrict the clients with security groups",
        source: "https://docs.aws.amazon.com/sagemaker/latest/dg/domain-custom-file-system.html",
    }
    SGM_002 "SGM-002" Error "The POSIX user of the Studio user profile is out of range" {
        what: "`CustomPosixUserConfig` of a user profile has a `Uid` below 10000 or a `Gid` below 1001.",
        why: "SageMaker refuses the user profile.",
        fix: "Use a user id of at least 10000 and a group id of at least 1001",
        source: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CustomPosixUserConfig.html",
    }
    SGM_003 "SGM-003" Error "The SageMaker instance type is not valid" {
        what: "The instance type of a notebook does not start with `ml.`.",
        why: "SageMaker refuses the notebook instance.",
        fix: "Use an instance type such as `ml.t3.medium`",
        source: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html",
    }
    SGM_004 "SGM-004" Error "The user profile does not fit the login of its Studio domain" {
        what: "`SingleSignOnUserIdentifier` and `SingleSignOnUserValue` of a user profile are missing in a domain whose `AuthMode` is `SSO`, or set in a domain whose `AuthMode` is `IAM`.",
        why: "SageMaker refuses the user profile.",
        fix: "Set both properties for a domain with IAM Identity Center, and remove them for a domain with IAM",
        source: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateUserProfile.html",
        examples: yes,
    }
}
