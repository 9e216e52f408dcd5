// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cases::Case`

use stanchion_template::generated::*;

/// `AWS::Cases::Case`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-case.html)
#[must_use]
pub struct Case<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Case<Missing_<super::required::customer_id>, Missing_<super::required::domain_id>, Missing_<super::required::template_id>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Case(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Case<S0, S1, S2, S3> {
    /// Sets `CustomerId`. Required. At most 4100 characters. An update replaces the resource.
    #[inline] pub fn customer_id(mut self, value: impl IntoValue_<String>) -> Case<Set_, S1, S2, S3> { self.0.put("CustomerId", value.into_node()); Case(self.0, PhantomData_) }
    /// Sets `DomainId`. Required. 1 to 500 characters. An update replaces the resource.
    #[inline] pub fn domain_id(mut self, value: impl IntoValue_<String>) -> Case<S0, Set_, S2, S3> { self.0.put("DomainId", value.into_node()); Case(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateId`. Required. 1 to 500 characters. An update replaces the resource.
    #[inline] pub fn template_id(mut self, value: impl IntoValue_<String>) -> Case<S0, S1, Set_, S3> { self.0.put("TemplateId", value.into_node()); Case(self.0, PhantomData_) }
    /// Sets `Title`. Required. At most 4100 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Case<S0, S1, S2, Set_> { self.0.put("Title", value.into_node()); Case(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Case> for Case<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Case<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Cases::Case";
    type Handle = CaseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Case`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CaseRef(Id_);
impl From<Id_> for CaseRef { #[inline] fn from(id: Id_) -> Self { CaseRef(id) } }
impl AsRef<Id_> for CaseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CaseRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CaseId`
    #[inline] pub fn case_id(&self) -> Value_<String> { self.0.attribute("CaseId") }
}
