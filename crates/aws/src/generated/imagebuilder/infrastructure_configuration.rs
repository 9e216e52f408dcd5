// Made by `cargo xtask generate`; do not edit.
//! `AWS::ImageBuilder::InfrastructureConfiguration`

use stanchion_template::generated::*;

/// `AWS::ImageBuilder::InfrastructureConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-infrastructureconfiguration.html)
#[must_use]
pub struct InfrastructureConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InfrastructureConfiguration<Missing_<super::required::instance_profile_name>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InfrastructureConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InfrastructureConfiguration<S0, S1> {
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceMetadataOptions`.
    #[inline] pub fn instance_metadata_options(mut self, value: impl IntoValue_<InstanceMetadataOptions>) -> Self { self.0.put("InstanceMetadataOptions", value.into_node()); self }
    /// Sets `InstanceProfileName`. Required. 1 to 256 characters.
    #[inline] pub fn instance_profile_name(mut self, value: impl IntoValue_<String>) -> InfrastructureConfiguration<Set_, S1> { self.0.put("InstanceProfileName", value.into_node()); InfrastructureConfiguration(self.0, PhantomData_) }
    /// Sets `InstanceTypes`.
    #[inline] pub fn instance_types(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("InstanceTypes", value.into_node()); self }
    /// Sets `KeyPair`. 1 to 1024 characters.
    #[inline] pub fn key_pair(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyPair", value.into_node()); self }
    /// Sets `Logging`.
    #[inline] pub fn logging(mut self, value: impl IntoValue_<Logging>) -> Self { self.0.put("Logging", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> InfrastructureConfiguration<S0, Set_> { self.0.put("Name", value.into_node()); InfrastructureConfiguration(self.0, PhantomData_) }
    /// Sets `ParentInstance`.
    #[inline] pub fn parent_instance(mut self, value: impl IntoValue_<ParentInstance>) -> Self { self.0.put("ParentInstance", value.into_node()); self }
    /// Sets `Placement`.
    #[inline] pub fn placement(mut self, value: impl IntoValue_<Placement>) -> Self { self.0.put("Placement", value.into_node()); self }
    /// Sets `ResourceTags`.
    #[inline] pub fn resource_tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ResourceTags", value.into_node()); self }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SnsTopicArn`.
    #[inline] pub fn sns_topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnsTopicArn", value.into_node()); self }
    /// Sets `SubnetId`. 1 to 1024 characters.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TerminateInstanceOnCompletion`.
    #[inline] pub fn terminate_instance_on_completion(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TerminateInstanceOnCompletion", value.into_node()); self }
    /// Sets `TerminateInstanceOnFailure`.
    #[inline] pub fn terminate_instance_on_failure(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TerminateInstanceOnFailure", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InfrastructureConfiguration> for InfrastructureConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for InfrastructureConfiguration<S0, S1> {
    const TYPE: &'static str = "AWS::ImageBuilder::InfrastructureConfiguration";
    type Handle = InfrastructureConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`InfrastructureConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct InfrastructureConfigurationRef(Id_);
impl From<Id_> for InfrastructureConfigurationRef { #[inline] fn from(id: Id_) -> Self { InfrastructureConfigurationRef(id) } }
impl AsRef<Id_> for InfrastructureConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl InfrastructureConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::ImageBuilder::InfrastructureConfiguration.InstanceMetadataOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-infrastructureconfiguration-instancemetadataoptions.html)
#[must_use]
pub struct InstanceMetadataOptions(Properties_);
impl InstanceMetadataOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InstanceMetadataOptions(Properties_::new()) }
}
impl InstanceMetadataOptions {
    /// Sets `HttpPutResponseHopLimit`. 1 to 64.
    #[inline] pub fn http_put_response_hop_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HttpPutResponseHopLimit", value.into_node()); self }
    /// Sets `HttpTokens`. The values are constants of [`HttpTokens`].
    #[inline] pub fn http_tokens(mut self, value: impl IntoValue_<HttpTokens>) -> Self { self.0.put("HttpTokens", value.into_node()); self }
}
impl IntoValue_<InstanceMetadataOptions> for InstanceMetadataOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::InfrastructureConfiguration.S3Logs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-infrastructureconfiguration-s3logs.html)
#[must_use]
pub struct S3Logs(Properties_);
impl S3Logs {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3Logs(Properties_::new()) }
}
impl S3Logs {
    /// Sets `S3BucketName`. 1 to 1024 characters.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketName", value.into_node()); self }
    /// Sets `S3KeyPrefix`. 1 to 1024 characters.
    #[inline] pub fn s3_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3KeyPrefix", value.into_node()); self }
}
impl IntoValue_<S3Logs> for S3Logs { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::InfrastructureConfiguration.Logging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-infrastructureconfiguration-logging.html)
#[must_use]
pub struct Logging(Properties_);
impl Logging {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Logging(Properties_::new()) }
}
impl Logging {
    /// Sets `S3Logs`.
    #[inline] pub fn s3_logs(mut self, value: impl IntoValue_<S3Logs>) -> Self { self.0.put("S3Logs", value.into_node()); self }
}
impl IntoValue_<Logging> for Logging { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::InfrastructureConfiguration.AutoScalingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-infrastructureconfiguration-autoscalinggroup.html)
#[must_use]
pub struct AutoScalingGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AutoScalingGroup<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AutoScalingGroup(Properties_::new(), PhantomData_) }
}
impl<S0> AutoScalingGroup<S0> {
    /// Sets `CapacityWaitTimeoutSeconds`. 0 to 3600.
    #[inline] pub fn capacity_wait_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CapacityWaitTimeoutSeconds", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 1024 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AutoScalingGroup<Set_> { self.0.put("Name", value.into_node()); AutoScalingGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AutoScalingGroup> for AutoScalingGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::InfrastructureConfiguration.ParentInstance`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-infrastructureconfiguration-parentinstance.html)
#[must_use]
pub struct ParentInstance<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ParentInstance<Missing_<super::required::auto_scaling_group>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParentInstance(Properties_::new(), PhantomData_) }
}
impl<S0> ParentInstance<S0> {
    /// Sets `AutoScalingGroup`. Required.
    #[inline] pub fn auto_scaling_group(mut self, value: impl IntoValue_<AutoScalingGroup>) -> ParentInstance<Set_> { self.0.put("AutoScalingGroup", value.into_node()); ParentInstance(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ParentInstance> for ParentInstance<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ImageBuilder::InfrastructureConfiguration.Placement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-infrastructureconfiguration-placement.html)
#[must_use]
pub struct Placement(Properties_);
impl Placement {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Placement(Properties_::new()) }
}
impl Placement {
    /// Sets `AvailabilityZone`. 1 to 1024 characters.
    #[inline] pub fn availability_zone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AvailabilityZone", value.into_node()); self }
    /// Sets `HostId`. 1 to 1024 characters.
    #[inline] pub fn host_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostId", value.into_node()); self }
    /// Sets `HostResourceGroupArn`. 1 to 1024 characters.
    #[inline] pub fn host_resource_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostResourceGroupArn", value.into_node()); self }
    /// Sets `Tenancy`. The values are constants of [`Tenancy`].
    #[inline] pub fn tenancy(mut self, value: impl IntoValue_<Tenancy>) -> Self { self.0.put("Tenancy", value.into_node()); self }
}
impl IntoValue_<Placement> for Placement { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ImageBuilder::InfrastructureConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-infrastructureconfiguration.html)
#[derive(Debug)]
pub enum HttpTokens {}
impl HttpTokens {
    /// `required`
    pub const REQUIRED: Value_<HttpTokens> = Value_::constant("required");
    /// `optional`
    pub const OPTIONAL: Value_<HttpTokens> = Value_::constant("optional");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HttpTokens> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ImageBuilder::InfrastructureConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-infrastructureconfiguration.html)
#[derive(Debug)]
pub enum Tenancy {}
impl Tenancy {
    /// `default`
    pub const DEFAULT: Value_<Tenancy> = Value_::constant("default");
    /// `dedicated`
    pub const DEDICATED: Value_<Tenancy> = Value_::constant("dedicated");
    /// `host`
    pub const HOST: Value_<Tenancy> = Value_::constant("host");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Tenancy> { Value_::from_node(value.into_node()) }
}
