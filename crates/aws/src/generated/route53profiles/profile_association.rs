// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Profiles::ProfileAssociation`

use stanchion_template::generated::*;

/// `AWS::Route53Profiles::ProfileAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileassociation.html)
#[must_use]
pub struct ProfileAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ProfileAssociation<Missing_<super::required::name>, Missing_<super::required::profile_id>, Missing_<super::required::resource_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProfileAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ProfileAssociation<S0, S1, S2> {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ProfileAssociation<Set_, S1, S2> { self.0.put("Name", value.into_node()); ProfileAssociation(self.0, PhantomData_) }
    /// Sets `ProfileId`. Required. An update replaces the resource.
    #[inline] pub fn profile_id(mut self, value: impl IntoValue_<String>) -> ProfileAssociation<S0, Set_, S2> { self.0.put("ProfileId", value.into_node()); ProfileAssociation(self.0, PhantomData_) }
    /// Sets `ResourceId`. Required. An update replaces the resource.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> ProfileAssociation<S0, S1, Set_> { self.0.put("ResourceId", value.into_node()); ProfileAssociation(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ProfileAssociation> for ProfileAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ProfileAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Route53Profiles::ProfileAssociation";
    type Handle = ProfileAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProfileAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProfileAssociationRef(Id_);
impl From<Id_> for ProfileAssociationRef { #[inline] fn from(id: Id_) -> Self { ProfileAssociationRef(id) } }
impl AsRef<Id_> for ProfileAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProfileAssociationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
