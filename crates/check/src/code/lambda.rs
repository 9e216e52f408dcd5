//! Findings of AWS Lambda.

use super::codes;

codes! {
    LAM_001 "LAM-001" Error "The Lambda function cannot mount this file system" {
        what: "`FileSystemConfigs` has more than one entry, or its `Arn` is not that of an access point of EFS or S3 Files.",
        why: "Lambda refuses the function. It mounts one file system, through an access point, and does not support Lustre.",
        fix: "Use one entry with the ARN of an access point, such as `!GetAtt AccessPoint.Arn`",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html",
        examples: yes,
    }
    LAM_002 "LAM-002" Error "The Lambda function with a file system has no VPC" {
        what: "`FileSystemConfigs` is set, and `VpcConfig` has no subnets or no security groups; or `VpcConfig` has more than 16 subnets or 5 security groups.",
        why: "Lambda refuses the function.",
        fix: "Set `VpcConfig` with security groups and with subnets that have mount targets",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html",
        examples: yes,
    }
    LAM_004 "LAM-004" Error "The Lambda function's role cannot create network interfaces" {
        what: "`VpcConfig` has subnets, and the role in the template neither has `AWSLambdaVPCAccessExecutionRole` nor allows `ec2:CreateNetworkInterface`.",
        why: "Lambda refuses the function.",
        fix: "Add the managed policy `service-role/AWSLambdaVPCAccessExecutionRole` to the role",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
        not_covered: "Roles outside of the template, and managed policies that the rule does not know.",
        examples: yes,
    }
    LAM_007 "LAM-007" Error "The Lambda function's memory, timeout or ephemeral storage exceeds its limit" {
        what: "`MemorySize` is above 10,240 MB, `Timeout` above 900 seconds or `EphemeralStorage` above 10,240 MB, and the function has no `CapacityProviderConfig`. Up to 1,800 seconds the finding is a warning.",
        why: "Lambda refuses the function: only functions on managed instances can exceed these limits. Lambda began to offer 1,800 seconds in 2026.",
        fix: "Use 128 to 10240 MB of memory, at most 900 seconds, and 512 to 10240 MB of ephemeral storage",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html",
        examples: yes,
    }
    LAM_008 "LAM-008" Warning "The reserved concurrency uses up the account's default quota" {
        what: "The sum of `ReservedConcurrentExecutions` of the functions in the template is above 900.",
        why: "The default quota of an account is 1000, of which 100 must stay unreserved. All other functions of the account share what is left.",
        fix: "Reserve less, or raise the quota",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html",
        examples: yes,
    }
    LAM_009 "LAM-009" Error "The provisioned concurrency is not valid for the function" {
        what: "`ProvisionedConcurrencyConfig` of a version or alias exceeds the `ReservedConcurrentExecutions` of its function, or is set on an alias of `$LATEST`.",
        why: "Lambda refuses the provisioned concurrency.",
        fix: "Reserve at least as much concurrency as is provisioned, and provision it on a published version",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html",
        examples: yes,
    }
    LAM_010 "LAM-010" Error "SnapStart does not support this configuration of the function" {
        what: "`SnapStart` is `PublishedVersions`, and the function is a container image or has a runtime other than Java 11, Python 3.12, .NET 8 and later versions. `FileSystemConfigs`, more than 512 MB of `EphemeralStorage` and versions with provisioned concurrency are also reported.",
        why: "Lambda refuses the combination.",
        fix: "Remove `SnapStart`",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html",
        examples: yes,
    }
    LAM_012 "LAM-012" Warning "The Lambda function in a public subnet has no internet access" {
        what: "A subnet in `VpcConfig` has a route for IPv4 to an internet gateway.",
        why: "The network interface of a function has no public IP address, so the internet gateway does not forward its traffic.",
        fix: "Use private subnets with a NAT gateway or VPC endpoints",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html",
        not_covered: "Functions that need nothing outside of the VPC: acknowledge the finding.",
        examples: yes,
    }
    LAM_013 "LAM-013" Error "Lambda no longer supports the runtime" {
        what: "`Runtime` is a runtime that Lambda has deprecated, or that it deprecates by the end of 2026. While Lambda still updates functions with the runtime, the finding is a warning; while it also creates them, it is information. These findings name each runtime once.",
        why: "Lambda first stops to patch the runtime, then refuses new functions, and then refuses updates of functions. The message has the date.",
        fix: "Use a supported runtime",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html",
        examples: yes,
    }
    LAM_014 "LAM-014" Error "The code of the Lambda function does not fit its package type" {
        what: "`Code` has a container image together with a zip archive. A function with a zip archive has no `Handler` or `Runtime`. A function with an image has `Handler`, `Runtime` or `Layers`. `ZipFile` is set for a runtime other than Node.js and Python.",
        why: "Lambda refuses the function.",
        fix: "Use one kind of code, and set `Handler` and `Runtime` for a zip archive",
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html",
        examples: yes,
    }
    LAM_015 "LAM-015" Error "The Lambda permission names an action that does not exist" {
        what: "`Action` of a Lambda permission is not an action of Lambda.",
        why: "Lambda refuses the permission.",
        fix: "Use `lambda:InvokeFunction` or `lambda:InvokeFunctionUrl`",
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html",
        examples: yes,
    }
    LAM_016 "LAM-016" Error "The inline code's handler is not in the module index" {
        what: "The code of a function is inline, and the handler does not start with `index.`.",
        why: "Lambda stores inline code in a file called `index`, so it does not find the handler when the function runs.",
        fix: "Set the handler to `index.handler`, or to another function in `index`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html",
    }
    LAM_017 "LAM-017" Error "Lambda does not support the transport or options of this mount" {
        what: "A file system is mounted on a function with a transport other than TLS with IAM, or with mount options.",
        why: "Lambda always mounts EFS over TLS with the function's role, and has no setting for mount options.",
        fix: "Use `Mount::read_write()` or `Mount::read_only()` without a transport or options",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html",
    }
    LAM_018 "LAM-018" Error "The provisioned concurrency is 0" {
        what: "The provisioned concurrency of an alias, or the minimum of its target tracking, is 0.",
        why: "Lambda refuses a provisioned concurrency below 1.",
        fix: "Provision at least 1, or remove the provisioned concurrency",
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_PutProvisionedConcurrencyConfig.html",
    }
    LAM_019 "LAM-019" Error "The event source does not support this option" {
        what: "An event source mapping of a queue sets an option for streams, such as the parallelization factor or retry attempts. A stream with the maximum concurrency, which is for queues, is also reported.",
        why: "Lambda refuses the event source mapping.",
        fix: "Remove the option",
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html",
        examples: yes,
    }
    LAM_020 "LAM-020" Error "The queue's visibility timeout is shorter than the function's timeout" {
        what: "The visibility timeout of a queue is below the timeout of the function that reads it.",
        why: "A message becomes visible again while the function still processes it, so it is processed twice. Lambda refuses such an event source mapping.",
        fix: "Set the queue's visibility timeout to at least the function's timeout, and preferably to six times that",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html",
        examples: yes,
    }
    LAM_021 "LAM-021" Error "A batch of more than 10 messages has no batching window" {
        what: "The batch size of a queue's event source mapping is above 10, and its batching window is 0 seconds. A FIFO queue does not support more than 10 in any case.",
        why: "Lambda refuses the event source mapping.",
        fix: "Set a batching window of at least 1 second, or a batch size of at most 10",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html",
        examples: yes,
    }
    LAM_022 "LAM-022" Error "The Lambda function has subnets or a security group but no VPC" {
        what: "`subnets(..)` or `security_group(..)` of a function is set, and `vpc(..)` is not.",
        why: "The function would run outside of the VPC, and the subnets and the security group would have no effect.",
        fix: "Set the network with `vpc(..)`, or remove the subnets and the security group",
        source: "This library: the VPC configuration of a function starts with its network.",
    }
    LAM_023 "LAM-023" Error "The Lambda layer has inline code" {
        what: "The code of a layer is inline.",
        why: "A layer is created from a zip archive; only functions support code in the template.",
        fix: "Use `Code::folder` or `Code::bucket`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-layerversion-content.html",
    }
    LAM_024 "LAM-024" Error "The target tracking of the provisioned concurrency is not valid" {
        what: "The target tracking of an alias has a maximum below its minimum, or a target utilization that is not 0.1 to 0.9.",
        why: "Application Auto Scaling refuses the scaling policy.",
        fix: "Set a maximum of at least the minimum, and a utilization from 0.1 to 0.9",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html",
    }
    LAM_025 "LAM-025" Error "The Lambda function's role cannot read its event source" {
        what: "An event source mapping reads a queue of SQS, a stream of Kinesis or a stream of DynamoDB. The function's role in the template does not allow the actions to read it.",
        why: "Lambda refuses the event source mapping.",
        fix: "Allow the actions in a policy of the role",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html",
        not_covered: "Roles outside of the template, and templates with a policy of a queue.",
        examples: yes,
    }
    LAM_026 "LAM-026" Error "The Lambda function's role cannot send to its dead-letter queue or destination" {
        what: "A function has a dead-letter queue or a destination in the template. The function's role in the template does not allow `sqs:SendMessage` or `sns:Publish` on it.",
        why: "Lambda refuses the configuration.",
        fix: "Allow the action on the queue or topic in the role",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html",
        not_covered: "Roles outside of the template.",
        examples: yes,
    }
    LAM_027 "LAM-027" Error "The name of an environment variable is reserved or not valid" {
        what: "A name in `Environment.Variables` is one that only Lambda sets, such as `AWS_REGION`, or is not a letter followed by letters, digits and underscores.",
        why: "Lambda refuses the function.",
        fix: "Choose another name",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html",
        examples: yes,
    }
    LAM_028 "LAM-028" Error "The environment variables of the Lambda function exceed 4 KB" {
        what: "The names and values in `Environment.Variables` have more than 4,096 bytes together.",
        why: "Lambda refuses the function.",
        fix: "Move values to a parameter, a secret or the code package",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html",
        not_covered: "References count as empty.",
        examples: yes,
    }
    LAM_029 "LAM-029" Error "The service is not allowed to invoke the Lambda function" {
        what: "A resource such as a bucket with notifications, an API or a user pool has a function of the template invoked. No `AWS::Lambda::Permission` of the template names the function and the service. Where AWS creates the resource without the permission, such as an API or a topic, the finding is a warning.",
        why: "The service refuses the resource, or the function is never invoked.",
        fix: "Add an `AWS::Lambda::Permission` for the service",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html",
        not_covered: "Functions outside of the template, permissions whose function is unknown, and APIs that call the function with a role.",
        examples: yes,
    }
    LAM_030 "LAM-030" Warning "The Lambda permission allows the buckets of all accounts" {
        what: "A permission for `s3.amazonaws.com` has neither `SourceArn` nor `SourceAccount`.",
        why: "Everyone who knows the ARN of the function can have it invoked by their own bucket.",
        fix: "Set `SourceAccount` and `SourceArn`",
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html",
        examples: yes,
    }
    LAM_031 "LAM-031" Error "The principal and the source of the Lambda permission do not match" {
        what: "`SourceArn` of a permission names a resource of another service than `Principal`. The name or id of a resource instead of its ARN is also reported.",
        why: "The permission never applies, or Lambda refuses it.",
        fix: "Use the service of the source as `Principal`, and the ARN of the source",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html",
        examples: yes,
    }
    LAM_032 "LAM-032" Warning "The function does not wait for the policy that its role requires" {
        what: "A function in a VPC, with a dead-letter queue or with an event source requires a permission. Its role has the permission only through a separate `AWS::IAM::Policy`, and the resource does not depend on that policy.",
        why: "CloudFormation creates both at the same time, and Lambda refuses the function while the permission is missing. On deletion, network interfaces can remain.",
        fix: "Add the policy to `DependsOn`",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html",
        examples: yes,
    }
    LAM_033 "LAM-033" Error "The event source mapping of a stream has no starting position or no stream" {
        what: "An event source mapping of Kinesis or DynamoDB has no `StartingPosition`, or its table has no `StreamSpecification`.",
        why: "Lambda refuses the event source mapping.",
        fix: "Set `StartingPosition` to `TRIM_HORIZON` or `LATEST`",
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html",
        examples: yes,
    }
    LAM_034 "LAM-034" Warning "No permission allows anyone to call the function URL" {
        what: "A function URL has the authentication type `NONE`, and no permission of the template allows `lambda:InvokeFunctionUrl` on its function.",
        why: "Lambda answers each request with 403 Forbidden.",
        fix: "Add a permission for `lambda:InvokeFunctionUrl` with `Principal: '*'`",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html",
        examples: yes,
    }
    LAM_035 "LAM-035" Error "A log level of the Lambda function requires logs in JSON" {
        what: "`LoggingConfig` has `ApplicationLogLevel` or `SystemLogLevel`, and `LogFormat` is `Text`.",
        why: "Lambda refuses the function.",
        fix: "Set `LogFormat` to `JSON`, or remove the log level",
        source: "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html",
        examples: yes,
    }
    LAM_036 "LAM-036" Warning "The bucket does not wait for the permission to invoke the function" {
        what: "A bucket notifies a function of the template, and does not depend on the permission that allows this.",
        why: "S3 tests the notification when the bucket is created, and refuses it while the permission is missing.",
        fix: "Add the permission to `DependsOn` of the bucket",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-notificationconfiguration.html",
        examples: yes,
    }
}
