//! Advice for failures of resources, by the texts of AWS.

use super::event::Event;

/// A kind of failure.
struct Hint {
    /// The texts that name it, in lowercase. A reason has at least one of them.
    texts: &'static [&'static str],
    /// The resource type to which the texts apply, or an empty text for every type.
    kind: &'static str,
    /// The status that the texts need, or an empty text for every failure.
    status: &'static str,
    help: &'static str,
}

impl Hint {
    const fn of(texts: &'static [&'static str], help: &'static str) -> Hint {
        Hint { texts, kind: "", status: "", help }
    }

    const fn about(self, kind: &'static str) -> Hint {
        Hint { kind, ..self }
    }

    const fn at(self, status: &'static str) -> Hint {
        Hint { status, ..self }
    }
}

/// The kinds of failure. The first one that applies gives the advice, so precise texts come before general ones.
static HINTS: [Hint; 24] = [
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html
    Hint::of(
        &["requires capabilities"],
        "Acknowledge the capability that the reason names with --capability",
    ),
    // https://github.com/aws/aws-sam-cli/issues/4164
    Hint::of(
        &["replacement type updates not supported on stack with disable-rollback"],
        "Run `stanchion-deploy rollback`, and then deploy without --disable-rollback",
    ),
    // https://repost.aws/knowledge-center/cloudformation-custom-name
    Hint::of(
        &["when a custom-named resource requires replacing"],
        "Change the name, or remove it so that CloudFormation generates one. The old resource has the name until it is deleted after the new one is created",
    ),
    // https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html, and for the second text
    // https://github.com/aws/aws-cdk/issues/10170 and https://github.com/aws/aws-cdk/issues/27397
    Hint::of(&["mount target already exists in this az", "mounttargetconflict"], ONE_PER_ZONE),
    Hint::of(&["already exists"], ONE_PER_ZONE).about("AWS::EFS::MountTarget"),
    // https://github.com/aws/aws-cdk/issues/8835 and https://github.com/aws/aws-cdk/issues/16826
    Hint::of(
        &[
            "not all are in the available life cycle state",
            "no available mount targets",
            "no valid mount targets",
            "mount target is not in",
            "does not have mount targets created in all availability zones",
        ],
        "Make the resource that mounts the file system depend on the mount targets in its subnets. `mount_on` adds this dependency",
    ),
    // https://github.com/aws/aws-parallelcluster/issues/6181
    Hint::of(
        &["lustre lnet network traffic on port 988", "port 988"],
        "Allow TCP 988 and 1018 to 1023 in both directions between the file system's security group and itself, and make the file system depend on these rules",
    ),
    // https://github.com/amazon-connect/amazon-connect-salesforce-lambda/issues/29 and
    // https://github.com/aws-samples/aws-codepipeline-bitbucket-integration/issues/19
    Hint::of(
        &["permissions to call createnetworkinterface"],
        "Attach the managed policy AWSLambdaVPCAccessExecutionRole to the execution role of the function, and make the function depend on it. A service control policy can also deny the call",
    ),
    // https://github.com/aws/aws-cdk/issues/6427
    Hint::of(
        &["not mime multipart", "not in the mime multipart format"],
        "Write the user data of the launch template as a MIME multipart archive. AWS Batch and Amazon EKS accept no other form",
    ),
    // https://github.com/aws-samples/amazon-sagemaker-safe-deployment-pipeline/issues/29
    Hint::of(
        &["is not authorized to create managed-rule"],
        "Allow the role of the state machine events:PutTargets, events:PutRule and events:DescribeRule. States that wait with `.sync` need the rule",
    ),
    // https://github.com/aws/copilot-cli/issues/5296
    Hint::of(
        &["ecs deployment circuit breaker was triggered"],
        "Look at the stopped tasks and the events of the Amazon ECS service. Its tasks did not start or did not pass their health checks",
    ),
    // https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1327 and
    // https://github.com/aws/aws-sam-cli/issues/5084
    Hint::of(&["dependency violation", "dependencyviolation", "has a dependent object"], IN_USE),
    Hint::of(&["has dependencies and cannot be deleted"], IN_USE),
    Hint::of(&["is in use", "currently in use"], IN_USE).at("DELETE_FAILED"),
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html
    Hint::of(&["not empty"], "Empty the bucket first, or retain it with DeletionPolicy: Retain")
        .about("AWS::S3::Bucket"),
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html
    Hint::of(
        &[
            "insufficientinstancecapacity",
            "capacity-not-available",
            "spot capacity",
            "max spot instance count exceeded",
            "insufficient capacity",
        ],
        "Add instance types or Availability Zones. AWS lacks capacity for this request at the moment",
    ),
    // Throttling is no quota, although some of its texts name a limit.
    // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/throttling.html
    Hint::of(
        &["throttl", "rate exceeded", "requestlimitexceeded", "too many requests"],
        "Try again. AWS throttled the calls of CloudFormation. Fewer stacks at the same time (--concurrency) make it less likely",
    ),
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html
    Hint::of(
        &["limitexceeded", "limit exceeded", "quota", "maximum number of", "too many"],
        "Request a quota increase in Service Quotas, or delete resources that you do not need",
    ),
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html
    Hint::of(
        &["already exists", "already in use", "alreadyexists"],
        "Remove the name from the template, so that CloudFormation generates one, or import or delete the resource with this name",
    ),
    // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
    Hint::of(
        &["service control policy"],
        "Ask the administrators of your organization: one of its service control policies denies the call",
    ),
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
    Hint::of(
        &["not authorized", "accessdenied", "access denied", "unauthorizedoperation"],
        "Add the permission that the reason names to the principal that it names. CloudFormation uses your credentials, or the role in --role-arn",
    ),
    // https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-test-contract-errors.html
    Hint::of(
        &["notstabilized", "did not stabilize", "stabilization", "exceeded attempts to wait"],
        "Look at the resource itself in its service, and at its logs. It was created, but did not become ready in time",
    ),
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-waitcondition.html
    Hint::of(
        &["waitcondition timed out", "success signal(s) out of", "failed to receive"],
        "Read /var/log/cloud-init-output.log on an instance. The instances sent no signal of success in time",
    ),
    Hint::of(
        &["timed out", "timeout"],
        "Look at the events or logs of the resource itself. It took too long",
    ),
];

const ONE_PER_ZONE: &str = "Deploy twice: first without the mount target in this Availability Zone, and then with it. A file system has at most one mount target in each zone, and CloudFormation creates the new one before it deletes the old one";

const IN_USE: &str = "Find the network interfaces and other resources that still use it, and delete it again when they are gone. AWS Lambda and SageMaker release their network interfaces up to 40 minutes after the function or endpoint";

/// Returns advice for a failure, by the text of its reason.
pub fn hint(event: &Event) -> Option<&'static str> {
    let reason = event.reason.as_deref()?.to_ascii_lowercase();
    let applies = |it: &&Hint| {
        it.texts.iter().any(|it| reason.contains(it))
            && (it.kind.is_empty() || it.kind == event.resource_type)
            && (it.status.is_empty() || it.status == event.status)
    };
    HINTS.iter().find(applies).map(|it| it.help)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(kind: &str, status: &str, reason: &str) -> Event {
        Event {
            id: "e".to_owned(),
            at: (0, 0),
            stack: "Stack".to_owned(),
            logical_id: "A".to_owned(),
            physical_id: None,
            resource_type: kind.to_owned(),
            status: status.to_owned(),
            reason: Some(reason.to_owned()),
            is_stack: false,
        }
    }

    /// The reasons are as AWS wrote them; the sources are beside the hints.
    #[test]
    fn the_usual_reasons_have_a_hint() {
        let cases = [
            ("AWS::IAM::Role", "Requires capabilities : [CAPABILITY_NAMED_IAM]", "--capability"),
            (
                "AWS::EC2::Instance",
                "Replacement type updates not supported on stack with disable-rollback.",
                "stanchion-deploy rollback",
            ),
            (
                "AWS::DynamoDB::Table",
                "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename app-table and update the stack again.",
                "Change the name",
            ),
            (
                "AWS::EFS::MountTarget",
                "Resource handler returned message: \"mount target already exists in this AZ (Service: Efs, Status Code: 409)\" (HandlerErrorCode: AlreadyExists)",
                "Deploy twice",
            ),
            (
                "AWS::EFS::MountTarget",
                "fsmt-c203f45f already exists in stack arn:aws:cloudformation:eu-central-1:123456789012:stack/Other/1",
                "Deploy twice",
            ),
            (
                "AWS::Lambda::Function",
                "EFS file system arn:x referenced by access point arn:y has mount targets created in all availability zones the function will execute in, but not all are in the available life cycle state yet. Please wait for them to become available and try the request again.",
                "depend on the mount targets",
            ),
            (
                "AWS::DataSync::LocationEFS",
                "Invalid request provided: No available mount targets for fs-1 found in subnet-1.",
                "depend on the mount targets",
            ),
            (
                "AWS::FSx::FileSystem",
                "The file system cannot be created because the default security group in the subnet provided or the provided security groups do not permit Lustre LNET network traffic on port 988 (Service: AmazonFSx; Status Code: 400; Error Code: InvalidNetworkSettings)",
                "1018 to 1023",
            ),
            (
                "AWS::Lambda::Function",
                "Resource handler returned message: \"The provided execution role does not have permissions to call CreateNetworkInterface on EC2 (Service: Lambda, Status Code: 400)\"",
                "AWSLambdaVPCAccessExecutionRole",
            ),
            (
                "AWS::Batch::ComputeEnvironment",
                "Operation failed, ComputeEnvironment went INVALID with error: CLIENT_ERROR - Launch Template UserData is not MIME multipart format",
                "MIME multipart archive",
            ),
            (
                "AWS::EKS::Nodegroup",
                "Ec2LaunchTemplateInvalidConfiguration: User data was not in the MIME multipart format.",
                "MIME multipart archive",
            ),
            (
                "AWS::StepFunctions::StateMachine",
                "Resource handler returned message: \"'arn:aws:iam::123456789012:role/flow' is not authorized to create managed-rule. (Service: AWSStepFunctions; Status Code: 400; Error Code: AccessDeniedException)\"",
                "events:PutRule",
            ),
            (
                "AWS::ECS::Service",
                "Resource handler returned message: \"Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.\" (HandlerErrorCode: GeneralServiceException)",
                "stopped tasks",
            ),
            (
                "AWS::EC2::SecurityGroup",
                "resource sg-1 has a dependent object (Service: AmazonEC2; Status Code: 400; Error Code: DependencyViolation)",
                "40 minutes",
            ),
            (
                "AWS::EC2::Subnet",
                "Resource handler returned message: \"The subnet 'subnet-1' has dependencies and cannot be deleted. (Service: Ec2, Status Code: 400)\" (HandlerErrorCode: InvalidRequest)",
                "40 minutes",
            ),
            ("AWS::S3::Bucket", "The bucket you tried to delete is not empty", "Empty the bucket"),
            (
                "AWS::EC2::SpotFleet",
                "There is no Spot capacity available that matches your request.",
                "instance types",
            ),
            (
                "AWS::EC2::VPC",
                "The maximum number of VPCs has been reached. (VpcLimitExceeded)",
                "quota increase",
            ),
            (
                "AWS::EC2::Route",
                "Request limit exceeded. (Service: AmazonEC2; Error Code: RequestLimitExceeded)",
                "throttled",
            ),
            (
                "AWS::SSM::Parameter",
                "Rate exceeded (Service: AmazonSSM; Error Code: ThrottlingException)",
                "throttled",
            ),
            ("AWS::S3::Bucket", "data-bucket already exists", "import or delete"),
            (
                "AWS::EFS::FileSystem",
                "User: x is not authorized to perform: elasticfilesystem:CreateFileSystem with an explicit deny in a service control policy",
                "administrators",
            ),
            (
                "AWS::EFS::FileSystem",
                "User: x is not authorized to perform: elasticfilesystem:CreateFileSystem",
                "Add the permission",
            ),
            (
                "AWS::FSx::FileSystem",
                "Resource handler returned message: \"null\" (RequestToken: t, HandlerErrorCode: NotStabilized)",
                "become ready",
            ),
            ("AWS::RDS::DBInstance", "Exceeded attempts to wait", "become ready"),
            (
                "AWS::CloudFormation::WaitCondition",
                "WaitCondition timed out. Received 0 conditions when expecting 1",
                "cloud-init-output.log",
            ),
            (
                "AWS::AutoScaling::AutoScalingGroup",
                "Received 0 SUCCESS signal(s) out of 2. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement",
                "cloud-init-output.log",
            ),
            ("AWS::Lambda::Function", "the request timed out", "took too long"),
        ];
        for (kind, reason, word) in cases {
            let found = hint(&event(kind, "CREATE_FAILED", reason)).unwrap_or_default();
            assert!(found.contains(word), "{kind} {reason}: {found}");
        }
        assert_eq!(hint(&event("T", "CREATE_FAILED", "Property X is wrong")), None);
    }

    #[test]
    fn a_type_or_a_status_decides_where_texts_are_the_same() {
        let found = |kind: &str, status: &str, reason: &str| {
            hint(&event(kind, status, reason)).unwrap_or_default()
        };
        assert!(found("AWS::S3::Bucket", "CREATE_FAILED", "x already exists").contains("import"));
        let in_use = "the resource is in use";
        assert!(found("AWS::EC2::Subnet", "DELETE_FAILED", in_use).contains("network interfaces"));
        assert_eq!(found("AWS::EC2::Subnet", "CREATE_FAILED", in_use), "");
    }
}
