// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResourceExplorer2::Index`

use stanchion_template::generated::*;

/// `AWS::ResourceExplorer2::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-index.html)
#[must_use]
pub struct Index<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Index<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Index(Properties_::new(), PhantomData_) }
}
impl<S0> Index<S0> {
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`IndexType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<IndexType>) -> Index<Set_> { self.0.put("Type", value.into_node()); Index(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Index> for Index<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Index<S0> {
    const TYPE: &'static str = "AWS::ResourceExplorer2::Index";
    type Handle = IndexRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Index`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IndexRef(Id_);
impl From<Id_> for IndexRef { #[inline] fn from(id: Id_) -> Self { IndexRef(id) } }
impl AsRef<Id_> for IndexRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IndexRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `IndexState`
    #[inline] pub fn index_state(&self) -> Value_<String> { self.0.attribute("IndexState") }
}
/// Values of `AWS::ResourceExplorer2::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-index.html)
#[derive(Debug)]
pub enum IndexType {}
impl IndexType {
    /// `LOCAL`
    pub const LOCAL: Value_<IndexType> = Value_::constant("LOCAL");
    /// `AGGREGATOR`
    pub const AGGREGATOR: Value_<IndexType> = Value_::constant("AGGREGATOR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IndexType> { Value_::from_node(value.into_node()) }
}
