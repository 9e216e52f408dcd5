//! Defines Lambda functions.

use std::rc::Rc;

use stanchion_aws::lambda;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, Value};

use super::FunctionMetrics;
use super::attachments::{Attachments, Mounted};
use crate::attach::{EfsMount, MountsAccessPoint, MountsS3Files, S3FilesMount};
use crate::cloudwatch::{Metric, Statistic};
use crate::iam::{Role, Statement};
use crate::network::SecurityGroup;
use crate::scheduler::{Schedulable, ScheduleTarget};
use crate::text;
use crate::units::LocalMountPath;

/// A Lambda function, which runs code when it is invoked.
///
/// ```
/// use stanchion_constructs::lambda::{Code, Function, Runtime};
/// use stanchion_constructs::prelude::*;
///
/// let app = App::new();
/// let stack = app.stack("Wall");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// let user = PosixUser::new(1001, 1001);
/// let inbox = data.access_point("/in").create_as(user, 0o750).act_as(user).build(&stack, "Inbox");
/// let code = Code::inline("import os\ndef handler(event, context): return os.listdir('/mnt/in')\n");
/// let list = Function::builder(Runtime::PYTHON3_13, "index.handler", code)
///     .vpc(&network)
///     .build(&stack, "List");
/// inbox.mount_on(&list, local_mount_path!("/mnt/in"), Mount::read_only());
/// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
/// assert!(yaml.contains("LocalMountPath: /mnt/in"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
#[derive(Clone, Debug)]
pub struct Function(Rc<FunctionData>);

#[derive(Debug)]
struct FunctionData {
    scope: Scope,
    resource: lambda::FunctionRef,
    attachments: Attachments,
    timeout_seconds: u32,
}

impl Function {
    pub(super) fn create(
        scope: Scope,
        resource: lambda::FunctionRef,
        attachments: Attachments,
        timeout_seconds: u32,
    ) -> Function {
        let function =
            Function(Rc::new(FunctionData { scope, resource, attachments, timeout_seconds }));
        let late = function.clone();
        function
            .scope()
            .on_synthesis(move |scope| late.0.attachments.write(scope, &late.0.resource));
        function
    }

    /// Returns the name of the function.
    pub fn name(&self) -> Value<String> {
        self.0.resource.reference()
    }

    /// Returns the ARN of the function.
    pub fn arn(&self) -> Value<String> {
        self.0.resource.arn()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &lambda::FunctionRef {
        &self.0.resource
    }

    /// Returns the execution role.
    pub fn role(&self) -> &Role {
        &self.0.attachments.role
    }

    /// Returns the security group, or `None` if the function is not in a VPC.
    pub fn security_group(&self) -> Option<&SecurityGroup> {
        self.0.attachments.place.as_ref().map(|it| &it.security_group)
    }

    /// Returns the scope in which resources of the function are created.
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    /// Returns the timeout in seconds.
    pub fn timeout_seconds(&self) -> u32 {
        self.0.timeout_seconds
    }

    /// Returns the CloudWatch metrics of the function.
    pub fn metrics(&self) -> FunctionMetrics {
        FunctionMetrics::new([("FunctionName", self.name())])
    }

    /// Returns a metric of the function, such as `Errors`.
    pub fn metric(&self, name: &'static str, statistic: Statistic) -> Metric {
        Metric::new("AWS/Lambda", name, statistic).dimension("FunctionName", self.name())
    }

    /// Sets an environment variable.
    pub fn set_environment(&self, name: impl Into<String>, value: impl IntoValue<String>) {
        self.0.attachments.environment.borrow_mut().insert(name.into(), value.into_value());
    }

    /// Allows a role to invoke the function, its versions and its aliases.
    pub fn grant_invoke(&self, role: &Role) {
        role.allow(self.invoke());
    }

    pub(crate) fn invoke(&self) -> Statement {
        Statement::allow(["lambda:InvokeFunction"]).on(self.arn()).on(text![self.arn(), ":*"])
    }

    /// Allows a service, such as `s3.amazonaws.com`, to invoke the function on behalf of one of its resources.
    #[track_caller]
    pub fn allow_invoke_by(
        &self,
        id: &str,
        service: impl IntoValue<String>,
        source_arn: impl IntoValue<String>,
    ) {
        let permission = lambda::Permission::new()
            .action("lambda:InvokeFunction")
            .function_name(self.arn())
            .principal(service)
            .source_arn(source_arn);
        self.0.scope.add(id, permission);
    }
}

impl MountsAccessPoint for Function {
    type At = LocalMountPath;

    fn mount_access_point(&self, mount: EfsMount) {
        self.0.attachments.mount(Mounted::Efs(mount), &self.0.scope);
    }
}

impl MountsS3Files for Function {
    type At = LocalMountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.0.attachments.mount(Mounted::S3Files(mount), &self.0.scope);
    }
}

impl Schedulable for Function {
    fn schedule_target(&self) -> ScheduleTarget {
        ScheduleTarget::new(self.arn(), Statement::allow(["lambda:InvokeFunction"]).on(self.arn()))
    }
}
