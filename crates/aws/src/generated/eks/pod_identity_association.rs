// Made by `cargo xtask generate`; do not edit.
//! `AWS::EKS::PodIdentityAssociation`

use stanchion_template::generated::*;

/// `AWS::EKS::PodIdentityAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-podidentityassociation.html)
#[must_use]
pub struct PodIdentityAssociation<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl PodIdentityAssociation<Missing_<super::required::cluster_name>, Missing_<super::required::namespace>, Missing_<super::required::role_arn>, Missing_<super::required::service_account>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PodIdentityAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> PodIdentityAssociation<S0, S1, S2, S3> {
    /// Sets `ClusterName`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> PodIdentityAssociation<Set_, S1, S2, S3> { self.0.put("ClusterName", value.into_node()); PodIdentityAssociation(self.0, PhantomData_) }
    /// Sets `DisableSessionTags`. At least 1 character.
    #[inline] pub fn disable_session_tags(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DisableSessionTags", value.into_node()); self }
    /// Sets `Namespace`. Required. An update replaces the resource.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> PodIdentityAssociation<S0, Set_, S2, S3> { self.0.put("Namespace", value.into_node()); PodIdentityAssociation(self.0, PhantomData_) }
    /// Sets `Policy`. At least 1 character.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Policy", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> PodIdentityAssociation<S0, S1, Set_, S3> { self.0.put("RoleArn", value.into_node()); PodIdentityAssociation(self.0, PhantomData_) }
    /// Sets `ServiceAccount`. Required. An update replaces the resource.
    #[inline] pub fn service_account(mut self, value: impl IntoValue_<String>) -> PodIdentityAssociation<S0, S1, S2, Set_> { self.0.put("ServiceAccount", value.into_node()); PodIdentityAssociation(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetRoleArn`. At least 1 character.
    #[inline] pub fn target_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetRoleArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<PodIdentityAssociation> for PodIdentityAssociation<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for PodIdentityAssociation<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::EKS::PodIdentityAssociation";
    type Handle = PodIdentityAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PodIdentityAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PodIdentityAssociationRef(Id_);
impl From<Id_> for PodIdentityAssociationRef { #[inline] fn from(id: Id_) -> Self { PodIdentityAssociationRef(id) } }
impl AsRef<Id_> for PodIdentityAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PodIdentityAssociationRef {
    /// `Ref`: `AssociationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationArn`
    #[inline] pub fn association_arn(&self) -> Value_<String> { self.0.attribute("AssociationArn") }
    /// `Fn::GetAtt` `AssociationId`
    #[inline] pub fn association_id(&self) -> Value_<String> { self.0.attribute("AssociationId") }
    /// `Fn::GetAtt` `ExternalId`
    #[inline] pub fn external_id(&self) -> Value_<String> { self.0.attribute("ExternalId") }
}
