// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Profiles::ProfileResourceAssociation`

use stanchion_template::generated::*;

/// `AWS::Route53Profiles::ProfileResourceAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileresourceassociation.html)
#[must_use]
pub struct ProfileResourceAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ProfileResourceAssociation<Missing_<super::required::name>, Missing_<super::required::profile_id>, Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProfileResourceAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ProfileResourceAssociation<S0, S1, S2> {
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ProfileResourceAssociation<Set_, S1, S2> { self.0.put("Name", value.into_node()); ProfileResourceAssociation(self.0, PhantomData_) }
    /// Sets `ProfileId`. Required. An update replaces the resource.
    #[inline] pub fn profile_id(mut self, value: impl IntoValue_<String>) -> ProfileResourceAssociation<S0, Set_, S2> { self.0.put("ProfileId", value.into_node()); ProfileResourceAssociation(self.0, PhantomData_) }
    /// Sets `ResourceArn`. Required. An update replaces the resource.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> ProfileResourceAssociation<S0, S1, Set_> { self.0.put("ResourceArn", value.into_node()); ProfileResourceAssociation(self.0, PhantomData_) }
    /// Sets `ResourceProperties`.
    #[inline] pub fn resource_properties(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceProperties", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ProfileResourceAssociation> for ProfileResourceAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ProfileResourceAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Route53Profiles::ProfileResourceAssociation";
    type Handle = ProfileResourceAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProfileResourceAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProfileResourceAssociationRef(Id_);
impl From<Id_> for ProfileResourceAssociationRef { #[inline] fn from(id: Id_) -> Self { ProfileResourceAssociationRef(id) } }
impl AsRef<Id_> for ProfileResourceAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProfileResourceAssociationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ResourceType`
    #[inline] pub fn resource_type(&self) -> Value_<String> { self.0.attribute("ResourceType") }
}
