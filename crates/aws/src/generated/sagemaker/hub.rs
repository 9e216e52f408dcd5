// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::Hub`

use stanchion_template::generated::*;

/// `AWS::SageMaker::Hub`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-hub.html)
#[must_use]
pub struct Hub<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Hub<Missing_<super::required::hub_description>, Missing_<super::required::hub_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Hub(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Hub<S0, S1> {
    /// Sets `HubDescription`. Required. 0 to 1023 characters.
    #[inline] pub fn hub_description(mut self, value: impl IntoValue_<String>) -> Hub<Set_, S1> { self.0.put("HubDescription", value.into_node()); Hub(self.0, PhantomData_) }
    /// Sets `HubDisplayName`. 0 to 255 characters.
    #[inline] pub fn hub_display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HubDisplayName", value.into_node()); self }
    /// Sets `HubName`. Required. 0 to 63 characters. An update replaces the resource.
    #[inline] pub fn hub_name(mut self, value: impl IntoValue_<String>) -> Hub<S0, Set_> { self.0.put("HubName", value.into_node()); Hub(self.0, PhantomData_) }
    /// Sets `HubSearchKeywords`. 0 to 50 items.
    #[inline] pub fn hub_search_keywords(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("HubSearchKeywords", value.into_node()); self }
    /// Sets `S3StorageConfig`. An update replaces the resource.
    #[inline] pub fn s3_storage_config(mut self, value: impl IntoValue_<S3StorageConfig>) -> Self { self.0.put("S3StorageConfig", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Hub> for Hub<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Hub<S0, S1> {
    const TYPE: &'static str = "AWS::SageMaker::Hub";
    type Handle = HubRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Hub`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HubRef(Id_);
impl From<Id_> for HubRef { #[inline] fn from(id: Id_) -> Self { HubRef(id) } }
impl AsRef<Id_> for HubRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HubRef {
    /// `Ref`: `HubArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `HubArn`
    #[inline] pub fn hub_arn(&self) -> Value_<String> { self.0.attribute("HubArn") }
    /// `Fn::GetAtt` `HubStatus`
    #[inline] pub fn hub_status(&self) -> Value_<String> { self.0.attribute("HubStatus") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::SageMaker::Hub.S3StorageConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-hub.html)
#[must_use]
pub struct S3StorageConfig(Properties_);
impl S3StorageConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3StorageConfig(Properties_::new()) }
}
impl S3StorageConfig {
    /// Sets `S3OutputPath`. 0 to 1024 characters.
    #[inline] pub fn s3_output_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3OutputPath", value.into_node()); self }
}
impl IntoValue_<S3StorageConfig> for S3StorageConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
