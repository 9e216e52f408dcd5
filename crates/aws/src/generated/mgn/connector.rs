// Made by `cargo xtask generate`; do not edit.
//! `AWS::MGN::Connector`

use stanchion_template::generated::*;

/// `AWS::MGN::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-connector.html)
#[must_use]
pub struct Connector<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Connector<Missing_<super::required::name>, Missing_<super::required::ssm_instance_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connector(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Connector<S0, S1> {
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Connector<Set_, S1> { self.0.put("Name", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `SsmCommandConfig`.
    #[inline] pub fn ssm_command_config(mut self, value: impl IntoValue_<ConnectorSsmCommandConfig>) -> Self { self.0.put("SsmCommandConfig", value.into_node()); self }
    /// Sets `SsmInstanceID`. Required. 19 to 20 characters. An update replaces the resource.
    #[inline] pub fn ssm_instance_id(mut self, value: impl IntoValue_<String>) -> Connector<S0, Set_> { self.0.put("SsmInstanceID", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Connector> for Connector<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Connector<S0, S1> {
    const TYPE: &'static str = "AWS::MGN::Connector";
    type Handle = ConnectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Connector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectorRef(Id_);
impl From<Id_> for ConnectorRef { #[inline] fn from(id: Id_) -> Self { ConnectorRef(id) } }
impl AsRef<Id_> for ConnectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectorRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ConnectorID`
    #[inline] pub fn connector_id(&self) -> Value_<String> { self.0.attribute("ConnectorID") }
}
/// `AWS::MGN::Connector.ConnectorSsmCommandConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mgn-connector-connectorssmcommandconfig.html)
#[must_use]
pub struct ConnectorSsmCommandConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConnectorSsmCommandConfig<Missing_<super::required::cloud_watch_output_enabled>, Missing_<super::required::s3_output_enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorSsmCommandConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConnectorSsmCommandConfig<S0, S1> {
    /// Sets `CloudWatchLogGroupName`. 1 to 512 characters.
    #[inline] pub fn cloud_watch_log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CloudWatchLogGroupName", value.into_node()); self }
    /// Sets `CloudWatchOutputEnabled`. Required.
    #[inline] pub fn cloud_watch_output_enabled(mut self, value: impl IntoValue_<bool>) -> ConnectorSsmCommandConfig<Set_, S1> { self.0.put("CloudWatchOutputEnabled", value.into_node()); ConnectorSsmCommandConfig(self.0, PhantomData_) }
    /// Sets `OutputS3BucketName`.
    #[inline] pub fn output_s3_bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputS3BucketName", value.into_node()); self }
    /// Sets `S3OutputEnabled`. Required.
    #[inline] pub fn s3_output_enabled(mut self, value: impl IntoValue_<bool>) -> ConnectorSsmCommandConfig<S0, Set_> { self.0.put("S3OutputEnabled", value.into_node()); ConnectorSsmCommandConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConnectorSsmCommandConfig> for ConnectorSsmCommandConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
