// Made by `cargo xtask generate`; do not edit.
//! `AWS::OSIS::Pipeline`

use stanchion_template::generated::*;

/// `AWS::OSIS::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-osis-pipeline.html)
#[must_use]
pub struct Pipeline<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Pipeline<Missing_<super::required::max_units>, Missing_<super::required::min_units>, Missing_<super::required::pipeline_configuration_body>, Missing_<super::required::pipeline_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Pipeline(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Pipeline<S0, S1, S2, S3> {
    /// Sets `BufferOptions`.
    #[inline] pub fn buffer_options(mut self, value: impl IntoValue_<BufferOptions>) -> Self { self.0.put("BufferOptions", value.into_node()); self }
    /// Sets `EncryptionAtRestOptions`.
    #[inline] pub fn encryption_at_rest_options(mut self, value: impl IntoValue_<EncryptionAtRestOptions>) -> Self { self.0.put("EncryptionAtRestOptions", value.into_node()); self }
    /// Sets `LogPublishingOptions`.
    #[inline] pub fn log_publishing_options(mut self, value: impl IntoValue_<LogPublishingOptions>) -> Self { self.0.put("LogPublishingOptions", value.into_node()); self }
    /// Sets `MaxUnits`. Required. 1 to 384.
    #[inline] pub fn max_units(mut self, value: impl IntoValue_<i64>) -> Pipeline<Set_, S1, S2, S3> { self.0.put("MaxUnits", value.into_node()); Pipeline(self.0, PhantomData_) }
    /// Sets `MinUnits`. Required. 1 to 384.
    #[inline] pub fn min_units(mut self, value: impl IntoValue_<i64>) -> Pipeline<S0, Set_, S2, S3> { self.0.put("MinUnits", value.into_node()); Pipeline(self.0, PhantomData_) }
    /// Sets `PipelineConfigurationBody`. Required. 1 to 100000 characters.
    #[inline] pub fn pipeline_configuration_body(mut self, value: impl IntoValue_<String>) -> Pipeline<S0, S1, Set_, S3> { self.0.put("PipelineConfigurationBody", value.into_node()); Pipeline(self.0, PhantomData_) }
    /// Sets `PipelineName`. Required. 3 to 28 characters. An update replaces the resource.
    #[inline] pub fn pipeline_name(mut self, value: impl IntoValue_<String>) -> Pipeline<S0, S1, S2, Set_> { self.0.put("PipelineName", value.into_node()); Pipeline(self.0, PhantomData_) }
    /// Sets `PipelineRoleArn`. 20 to 2048 characters.
    #[inline] pub fn pipeline_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PipelineRoleArn", value.into_node()); self }
    /// Sets `ResourcePolicy`.
    #[inline] pub fn resource_policy(mut self, value: impl IntoValue_<ResourcePolicy>) -> Self { self.0.put("ResourcePolicy", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcOptions`.
    #[inline] pub fn vpc_options(mut self, value: impl IntoValue_<VpcOptions>) -> Self { self.0.put("VpcOptions", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Pipeline> for Pipeline<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Pipeline<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::OSIS::Pipeline";
    type Handle = PipelineRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Pipeline`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PipelineRef(Id_);
impl From<Id_> for PipelineRef { #[inline] fn from(id: Id_) -> Self { PipelineRef(id) } }
impl AsRef<Id_> for PipelineRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PipelineRef {
    /// `Ref`: `PipelineArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IngestEndpointUrls`
    #[inline] pub fn ingest_endpoint_urls(&self) -> Value_<Vec<String>> { self.0.list_attribute("IngestEndpointUrls") }
    /// `Fn::GetAtt` `PipelineArn`
    #[inline] pub fn pipeline_arn(&self) -> Value_<String> { self.0.attribute("PipelineArn") }
    /// `Fn::GetAtt` `VpcEndpointService`
    #[inline] pub fn vpc_endpoint_service(&self) -> Value_<String> { self.0.attribute("VpcEndpointService") }
    /// `Fn::GetAtt` `VpcEndpoints`
    #[inline] pub fn vpc_endpoints(&self) -> Value_<Vec<String>> { self.0.list_attribute("VpcEndpoints") }
}
/// `AWS::OSIS::Pipeline.BufferOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-osis-pipeline-bufferoptions.html)
#[must_use]
pub struct BufferOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BufferOptions<Missing_<super::required::persistent_buffer_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BufferOptions(Properties_::new(), PhantomData_) }
}
impl<S0> BufferOptions<S0> {
    /// Sets `PersistentBufferEnabled`. Required.
    #[inline] pub fn persistent_buffer_enabled(mut self, value: impl IntoValue_<bool>) -> BufferOptions<Set_> { self.0.put("PersistentBufferEnabled", value.into_node()); BufferOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BufferOptions> for BufferOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OSIS::Pipeline.EncryptionAtRestOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-osis-pipeline-encryptionatrestoptions.html)
#[must_use]
pub struct EncryptionAtRestOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EncryptionAtRestOptions<Missing_<super::required::kms_key_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EncryptionAtRestOptions(Properties_::new(), PhantomData_) }
}
impl<S0> EncryptionAtRestOptions<S0> {
    /// Sets `KmsKeyArn`. Required. 7 to 2048 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> EncryptionAtRestOptions<Set_> { self.0.put("KmsKeyArn", value.into_node()); EncryptionAtRestOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EncryptionAtRestOptions> for EncryptionAtRestOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OSIS::Pipeline.CloudWatchLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-osis-pipeline.html)
#[must_use]
pub struct CloudWatchLogDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchLogDestination<Missing_<super::required::log_group>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchLogDestination(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchLogDestination<S0> {
    /// Sets `LogGroup`. Required. 1 to 512 characters.
    #[inline] pub fn log_group(mut self, value: impl IntoValue_<String>) -> CloudWatchLogDestination<Set_> { self.0.put("LogGroup", value.into_node()); CloudWatchLogDestination(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudWatchLogDestination> for CloudWatchLogDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OSIS::Pipeline.LogPublishingOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-osis-pipeline-logpublishingoptions.html)
#[must_use]
pub struct LogPublishingOptions(Properties_);
impl LogPublishingOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogPublishingOptions(Properties_::new()) }
}
impl LogPublishingOptions {
    /// Sets `CloudWatchLogDestination`.
    #[inline] pub fn cloud_watch_log_destination(mut self, value: impl IntoValue_<CloudWatchLogDestination>) -> Self { self.0.put("CloudWatchLogDestination", value.into_node()); self }
    /// Sets `IsLoggingEnabled`.
    #[inline] pub fn is_logging_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsLoggingEnabled", value.into_node()); self }
}
impl IntoValue_<LogPublishingOptions> for LogPublishingOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OSIS::Pipeline.ResourcePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-osis-pipeline-resourcepolicy.html)
#[must_use]
pub struct ResourcePolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourcePolicy<Missing_<super::required::policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcePolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ResourcePolicy<S0> {
    /// Sets `Policy`. Required.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<Node_>) -> ResourcePolicy<Set_> { self.0.put("Policy", value.into_node()); ResourcePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResourcePolicy> for ResourcePolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OSIS::Pipeline.VpcAttachmentOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-osis-pipeline.html)
#[must_use]
pub struct VpcAttachmentOptions<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcAttachmentOptions<Missing_<super::required::attach_to_vpc>, Missing_<super::required::cidr_block>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcAttachmentOptions(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcAttachmentOptions<S0, S1> {
    /// Sets `AttachToVpc`. Required.
    #[inline] pub fn attach_to_vpc(mut self, value: impl IntoValue_<bool>) -> VpcAttachmentOptions<Set_, S1> { self.0.put("AttachToVpc", value.into_node()); VpcAttachmentOptions(self.0, PhantomData_) }
    /// Sets `CidrBlock`. Required.
    #[inline] pub fn cidr_block(mut self, value: impl IntoValue_<String>) -> VpcAttachmentOptions<S0, Set_> { self.0.put("CidrBlock", value.into_node()); VpcAttachmentOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcAttachmentOptions> for VpcAttachmentOptions<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OSIS::Pipeline.VpcOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-osis-pipeline-vpcoptions.html)
#[must_use]
pub struct VpcOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VpcOptions<Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcOptions(Properties_::new(), PhantomData_) }
}
impl<S0> VpcOptions<S0> {
    /// Sets `SecurityGroupIds`. 1 to 12 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. Required. 1 to 12 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcOptions<Set_> { self.0.put("SubnetIds", value.into_node()); VpcOptions(self.0, PhantomData_) }
    /// Sets `VpcAttachmentOptions`.
    #[inline] pub fn vpc_attachment_options(mut self, value: impl IntoValue_<VpcAttachmentOptions>) -> Self { self.0.put("VpcAttachmentOptions", value.into_node()); self }
    /// Sets `VpcEndpointManagement`. The values are constants of [`VpcEndpointManagement`].
    #[inline] pub fn vpc_endpoint_management(mut self, value: impl IntoValue_<VpcEndpointManagement>) -> Self { self.0.put("VpcEndpointManagement", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VpcOptions> for VpcOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::OSIS::Pipeline`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-osis-pipeline.html)
#[derive(Debug)]
pub enum VpcEndpointManagement {}
impl VpcEndpointManagement {
    /// `CUSTOMER`
    pub const CUSTOMER: Value_<VpcEndpointManagement> = Value_::constant("CUSTOMER");
    /// `SERVICE`
    pub const SERVICE: Value_<VpcEndpointManagement> = Value_::constant("SERVICE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VpcEndpointManagement> { Value_::from_node(value.into_node()) }
}
