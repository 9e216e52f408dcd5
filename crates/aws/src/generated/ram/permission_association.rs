// Made by `cargo xtask generate`; do not edit.
//! `AWS::RAM::PermissionAssociation`

use stanchion_template::generated::*;

/// `AWS::RAM::PermissionAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permissionassociation.html)
#[must_use]
pub struct PermissionAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PermissionAssociation<Missing_<super::required::permission_arn>, Missing_<super::required::resource_share_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PermissionAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PermissionAssociation<S0, S1> {
    /// Sets `PermissionArn`. Required. An update replaces the resource.
    #[inline] pub fn permission_arn(mut self, value: impl IntoValue_<String>) -> PermissionAssociation<Set_, S1> { self.0.put("PermissionArn", value.into_node()); PermissionAssociation(self.0, PhantomData_) }
    /// Sets `Replace`.
    #[inline] pub fn replace(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Replace", value.into_node()); self }
    /// Sets `ResourceShareArn`. Required. An update replaces the resource.
    #[inline] pub fn resource_share_arn(mut self, value: impl IntoValue_<String>) -> PermissionAssociation<S0, Set_> { self.0.put("ResourceShareArn", value.into_node()); PermissionAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PermissionAssociation> for PermissionAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PermissionAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::RAM::PermissionAssociation";
    type Handle = PermissionAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PermissionAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PermissionAssociationRef(Id_);
impl From<Id_> for PermissionAssociationRef { #[inline] fn from(id: Id_) -> Self { PermissionAssociationRef(id) } }
impl AsRef<Id_> for PermissionAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PermissionAssociationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationStatus`
    #[inline] pub fn association_status(&self) -> Value_<String> { self.0.attribute("AssociationStatus") }
    /// `Fn::GetAtt` `FeatureSet`
    #[inline] pub fn feature_set(&self) -> Value_<String> { self.0.attribute("FeatureSet") }
    /// `Fn::GetAtt` `IsDefault`
    #[inline] pub fn is_default(&self) -> Value_<bool> { self.0.attribute("IsDefault") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `PermissionVersion`
    #[inline] pub fn permission_version(&self) -> Value_<String> { self.0.attribute("PermissionVersion") }
    /// `Fn::GetAtt` `ResourceType`
    #[inline] pub fn resource_type(&self) -> Value_<String> { self.0.attribute("ResourceType") }
}
