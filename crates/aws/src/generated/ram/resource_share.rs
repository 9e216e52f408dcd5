// Made by `cargo xtask generate`; do not edit.
//! `AWS::RAM::ResourceShare`

use stanchion_template::generated::*;

/// `AWS::RAM::ResourceShare`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceshare.html)
#[must_use]
pub struct ResourceShare<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourceShare<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceShare(Properties_::new(), PhantomData_) }
}
impl<S0> ResourceShare<S0> {
    /// Sets `AllowExternalPrincipals`.
    #[inline] pub fn allow_external_principals(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowExternalPrincipals", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ResourceShare<Set_> { self.0.put("Name", value.into_node()); ResourceShare(self.0, PhantomData_) }
    /// Sets `PermissionArns`.
    #[inline] pub fn permission_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PermissionArns", value.into_node()); self }
    /// Sets `Principals`.
    #[inline] pub fn principals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Principals", value.into_node()); self }
    /// Sets `ResourceArns`.
    #[inline] pub fn resource_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceArns", value.into_node()); self }
    /// Sets `ResourceShareConfiguration`.
    #[inline] pub fn resource_share_configuration(mut self, value: impl IntoValue_<ResourceShareConfiguration>) -> Self { self.0.put("ResourceShareConfiguration", value.into_node()); self }
    /// Sets `Sources`.
    #[inline] pub fn sources(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Sources", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ResourceShare> for ResourceShare<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ResourceShare<S0> {
    const TYPE: &'static str = "AWS::RAM::ResourceShare";
    type Handle = ResourceShareRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceShare`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceShareRef(Id_);
impl From<Id_> for ResourceShareRef { #[inline] fn from(id: Id_) -> Self { ResourceShareRef(id) } }
impl AsRef<Id_> for ResourceShareRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceShareRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `FeatureSet`
    #[inline] pub fn feature_set(&self) -> Value_<String> { self.0.attribute("FeatureSet") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `OwningAccountId`
    #[inline] pub fn owning_account_id(&self) -> Value_<String> { self.0.attribute("OwningAccountId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::RAM::ResourceShare.ResourceShareConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ram-resourceshare-resourceshareconfiguration.html)
#[must_use]
pub struct ResourceShareConfiguration(Properties_);
impl ResourceShareConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceShareConfiguration(Properties_::new()) }
}
impl ResourceShareConfiguration {
    /// Sets `ExclusiveAccountAccess`.
    #[inline] pub fn exclusive_account_access(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ExclusiveAccountAccess", value.into_node()); self }
    /// Sets `RetainSharingOnAccountLeaveOrganization`.
    #[inline] pub fn retain_sharing_on_account_leave_organization(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RetainSharingOnAccountLeaveOrganization", value.into_node()); self }
}
impl IntoValue_<ResourceShareConfiguration> for ResourceShareConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
