// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAF::SqlInjectionMatchSet`

use stanchion_template::generated::*;

/// `AWS::WAF::SqlInjectionMatchSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-sqlinjectionmatchset.html)
#[must_use]
pub struct SqlInjectionMatchSet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SqlInjectionMatchSet<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SqlInjectionMatchSet(Properties_::new(), PhantomData_) }
}
impl<S0> SqlInjectionMatchSet<S0> {
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SqlInjectionMatchSet<Set_> { self.0.put("Name", value.into_node()); SqlInjectionMatchSet(self.0, PhantomData_) }
    /// Sets `SqlInjectionMatchTuples`.
    #[inline] pub fn sql_injection_match_tuples(mut self, value: impl IntoValue_<Vec<SqlInjectionMatchTuple>>) -> Self { self.0.put("SqlInjectionMatchTuples", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SqlInjectionMatchSet> for SqlInjectionMatchSet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SqlInjectionMatchSet<S0> {
    const TYPE: &'static str = "AWS::WAF::SqlInjectionMatchSet";
    type Handle = SqlInjectionMatchSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SqlInjectionMatchSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SqlInjectionMatchSetRef(Id_);
impl From<Id_> for SqlInjectionMatchSetRef { #[inline] fn from(id: Id_) -> Self { SqlInjectionMatchSetRef(id) } }
impl AsRef<Id_> for SqlInjectionMatchSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SqlInjectionMatchSetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::WAF::SqlInjectionMatchSet.FieldToMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-sqlinjectionmatchset-fieldtomatch.html)
#[must_use]
pub struct FieldToMatch<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldToMatch<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldToMatch(Properties_::new(), PhantomData_) }
}
impl<S0> FieldToMatch<S0> {
    /// Sets `Data`.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Data", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> FieldToMatch<Set_> { self.0.put("Type", value.into_node()); FieldToMatch(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FieldToMatch> for FieldToMatch<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAF::SqlInjectionMatchSet.SqlInjectionMatchTuple`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-sqlinjectionmatchset-sqlinjectionmatchtuple.html)
#[must_use]
pub struct SqlInjectionMatchTuple<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SqlInjectionMatchTuple<Missing_<super::required::field_to_match>, Missing_<super::required::text_transformation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SqlInjectionMatchTuple(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SqlInjectionMatchTuple<S0, S1> {
    /// Sets `FieldToMatch`. Required.
    #[inline] pub fn field_to_match(mut self, value: impl IntoValue_<FieldToMatch>) -> SqlInjectionMatchTuple<Set_, S1> { self.0.put("FieldToMatch", value.into_node()); SqlInjectionMatchTuple(self.0, PhantomData_) }
    /// Sets `TextTransformation`. Required.
    #[inline] pub fn text_transformation(mut self, value: impl IntoValue_<String>) -> SqlInjectionMatchTuple<S0, Set_> { self.0.put("TextTransformation", value.into_node()); SqlInjectionMatchTuple(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SqlInjectionMatchTuple> for SqlInjectionMatchTuple<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
