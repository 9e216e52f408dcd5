// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cases::Domain`

use stanchion_template::generated::*;

/// `AWS::Cases::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-domain.html)
#[must_use]
pub struct Domain<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Domain<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Domain(Properties_::new(), PhantomData_) }
}
impl<S0> Domain<S0> {
    /// Sets `Name`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Domain<Set_> { self.0.put("Name", value.into_node()); Domain(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Domain> for Domain<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Domain<S0> {
    const TYPE: &'static str = "AWS::Cases::Domain";
    type Handle = DomainRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Domain`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainRef(Id_);
impl From<Id_> for DomainRef { #[inline] fn from(id: Id_) -> Self { DomainRef(id) } }
impl AsRef<Id_> for DomainRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainRef {
    /// `Ref`: `DomainArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `DomainArn`
    #[inline] pub fn domain_arn(&self) -> Value_<String> { self.0.attribute("DomainArn") }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `DomainStatus`
    #[inline] pub fn domain_status(&self) -> Value_<String> { self.0.attribute("DomainStatus") }
}
