// Made by `cargo xtask generate`; do not edit.
//! `AWS::RAM::ResourceAssociation`

use stanchion_template::generated::*;

/// `AWS::RAM::ResourceAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceassociation.html)
#[must_use]
pub struct ResourceAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourceAssociation<Missing_<super::required::resource_arn>, Missing_<super::required::resource_share_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourceAssociation<S0, S1> {
    /// Sets `ResourceArn`. Required. An update replaces the resource.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> ResourceAssociation<Set_, S1> { self.0.put("ResourceArn", value.into_node()); ResourceAssociation(self.0, PhantomData_) }
    /// Sets `ResourceShareArn`. Required. An update replaces the resource.
    #[inline] pub fn resource_share_arn(mut self, value: impl IntoValue_<String>) -> ResourceAssociation<S0, Set_> { self.0.put("ResourceShareArn", value.into_node()); ResourceAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourceAssociation> for ResourceAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ResourceAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::RAM::ResourceAssociation";
    type Handle = ResourceAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResourceAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResourceAssociationRef(Id_);
impl From<Id_> for ResourceAssociationRef { #[inline] fn from(id: Id_) -> Self { ResourceAssociationRef(id) } }
impl AsRef<Id_> for ResourceAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResourceAssociationRef {
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
