// Made by `cargo xtask generate`; do not edit.
//! `AWS::RAM::PrincipalAssociation`

use stanchion_template::generated::*;

/// `AWS::RAM::PrincipalAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-principalassociation.html)
#[must_use]
pub struct PrincipalAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PrincipalAssociation<Missing_<super::required::principal>, Missing_<super::required::resource_share_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PrincipalAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PrincipalAssociation<S0, S1> {
    /// Sets `Principal`. Required. An update replaces the resource.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> PrincipalAssociation<Set_, S1> { self.0.put("Principal", value.into_node()); PrincipalAssociation(self.0, PhantomData_) }
    /// Sets `ResourceShareArn`. Required. An update replaces the resource.
    #[inline] pub fn resource_share_arn(mut self, value: impl IntoValue_<String>) -> PrincipalAssociation<S0, Set_> { self.0.put("ResourceShareArn", value.into_node()); PrincipalAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PrincipalAssociation> for PrincipalAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PrincipalAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::RAM::PrincipalAssociation";
    type Handle = PrincipalAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PrincipalAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PrincipalAssociationRef(Id_);
impl From<Id_> for PrincipalAssociationRef { #[inline] fn from(id: Id_) -> Self { PrincipalAssociationRef(id) } }
impl AsRef<Id_> for PrincipalAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PrincipalAssociationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationType`
    #[inline] pub fn association_type(&self) -> Value_<String> { self.0.attribute("AssociationType") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `External`
    #[inline] pub fn external(&self) -> Value_<bool> { self.0.attribute("External") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
