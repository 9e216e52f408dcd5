// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::WorkloadIdentity`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::WorkloadIdentity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-workloadidentity.html)
#[must_use]
pub struct WorkloadIdentity<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WorkloadIdentity<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkloadIdentity(Properties_::new(), PhantomData_) }
}
impl<S0> WorkloadIdentity<S0> {
    /// Sets `AllowedResourceOauth2ReturnUrls`.
    #[inline] pub fn allowed_resource_oauth2_return_urls(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedResourceOauth2ReturnUrls", value.into_node()); self }
    /// Sets `Name`. Required. 3 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> WorkloadIdentity<Set_> { self.0.put("Name", value.into_node()); WorkloadIdentity(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WorkloadIdentity> for WorkloadIdentity<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for WorkloadIdentity<S0> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::WorkloadIdentity";
    type Handle = WorkloadIdentityRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WorkloadIdentity`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkloadIdentityRef(Id_);
impl From<Id_> for WorkloadIdentityRef { #[inline] fn from(id: Id_) -> Self { WorkloadIdentityRef(id) } }
impl AsRef<Id_> for WorkloadIdentityRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkloadIdentityRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<f64> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<f64> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `WorkloadIdentityArn`
    #[inline] pub fn workload_identity_arn(&self) -> Value_<String> { self.0.attribute("WorkloadIdentityArn") }
}
