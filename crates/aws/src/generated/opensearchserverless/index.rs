// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpenSearchServerless::Index`

use stanchion_template::generated::*;

/// `AWS::OpenSearchServerless::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
#[must_use]
pub struct Index<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Index<Missing_<super::required::collection_endpoint>, Missing_<super::required::index_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Index(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Index<S0, S1> {
    /// Sets `CollectionEndpoint`. Required. An update replaces the resource.
    #[inline] pub fn collection_endpoint(mut self, value: impl IntoValue_<String>) -> Index<Set_, S1> { self.0.put("CollectionEndpoint", value.into_node()); Index(self.0, PhantomData_) }
    /// Sets `IndexName`. Required. An update replaces the resource.
    #[inline] pub fn index_name(mut self, value: impl IntoValue_<String>) -> Index<S0, Set_> { self.0.put("IndexName", value.into_node()); Index(self.0, PhantomData_) }
    /// Sets `Mappings`.
    #[inline] pub fn mappings(mut self, value: impl IntoValue_<Mappings>) -> Self { self.0.put("Mappings", value.into_node()); self }
    /// Sets `Settings`.
    #[inline] pub fn settings(mut self, value: impl IntoValue_<IndexSettings>) -> Self { self.0.put("Settings", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Index> for Index<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Index<S0, S1> {
    const TYPE: &'static str = "AWS::OpenSearchServerless::Index";
    type Handle = IndexRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Index`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IndexRef(Id_);
impl From<Id_> for IndexRef { #[inline] fn from(id: Id_) -> Self { IndexRef(id) } }
impl AsRef<Id_> for IndexRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IndexRef {
    /// `Ref`: `IndexName|CollectionEndpoint`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Uuid`
    #[inline] pub fn uuid(&self) -> Value_<String> { self.0.attribute("Uuid") }
}
/// `AWS::OpenSearchServerless::Index.Parameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
#[must_use]
pub struct Parameters(Properties_);
impl Parameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Parameters(Properties_::new()) }
}
impl Parameters {
    /// Sets `EfConstruction`. At least 1.
    #[inline] pub fn ef_construction(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("EfConstruction", value.into_node()); self }
    /// Sets `M`. 2 to 100.
    #[inline] pub fn m(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("M", value.into_node()); self }
}
impl IntoValue_<Parameters> for Parameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchServerless::Index.Method`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
#[must_use]
pub struct Method<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Method<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Method(Properties_::new(), PhantomData_) }
}
impl<S0> Method<S0> {
    /// Sets `Engine`. The values are constants of [`Engine`].
    #[inline] pub fn engine(mut self, value: impl IntoValue_<Engine>) -> Self { self.0.put("Engine", value.into_node()); self }
    /// Sets `Name`. Required. The values are constants of [`Name`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<Name>) -> Method<Set_> { self.0.put("Name", value.into_node()); Method(self.0, PhantomData_) }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Parameters>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `SpaceType`. The values are constants of [`SpaceType`].
    #[inline] pub fn space_type(mut self, value: impl IntoValue_<SpaceType>) -> Self { self.0.put("SpaceType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Method> for Method<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchServerless::Index.PropertyMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-index-propertymapping.html)
#[must_use]
pub struct PropertyMapping<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PropertyMapping<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PropertyMapping(Properties_::new(), PhantomData_) }
}
impl<S0> PropertyMapping<S0> {
    /// Sets `Analyzer`.
    #[inline] pub fn analyzer(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Analyzer", value.into_node()); self }
    /// Sets `CompressionLevel`. The values are constants of [`CompressionLevel`].
    #[inline] pub fn compression_level(mut self, value: impl IntoValue_<CompressionLevel>) -> Self { self.0.put("CompressionLevel", value.into_node()); self }
    /// Sets `DataType`. The values are constants of [`DataType`].
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<DataType>) -> Self { self.0.put("DataType", value.into_node()); self }
    /// Sets `Dimension`.
    #[inline] pub fn dimension(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Dimension", value.into_node()); self }
    /// Sets `Index`.
    #[inline] pub fn index(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Index", value.into_node()); self }
    /// Sets `Method`.
    #[inline] pub fn method(mut self, value: impl IntoValue_<Method>) -> Self { self.0.put("Method", value.into_node()); self }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<PropertyMapping>>) -> Self { self.0.put("Properties", value.into_node()); self }
    /// Sets `SpaceType`. The values are constants of [`PropertyMappingSpaceType`].
    #[inline] pub fn space_type(mut self, value: impl IntoValue_<PropertyMappingSpaceType>) -> Self { self.0.put("SpaceType", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> PropertyMapping<Set_> { self.0.put("Type", value.into_node()); PropertyMapping(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PropertyMapping> for PropertyMapping<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchServerless::Index.Mappings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
#[must_use]
pub struct Mappings(Properties_);
impl Mappings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Mappings(Properties_::new()) }
}
impl Mappings {
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<PropertyMapping>>) -> Self { self.0.put("Properties", value.into_node()); self }
}
impl IntoValue_<Mappings> for Mappings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchServerless::Index.AnalyzerValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
#[must_use]
pub struct AnalyzerValue(Properties_);
impl AnalyzerValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AnalyzerValue(Properties_::new()) }
}
impl AnalyzerValue {
    /// Sets `CharFilter`.
    #[inline] pub fn char_filter(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CharFilter", value.into_node()); self }
    /// Sets `Filter`.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Filter", value.into_node()); self }
    /// Sets `Tokenizer`.
    #[inline] pub fn tokenizer(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Tokenizer", value.into_node()); self }
    /// Sets `Type`.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<AnalyzerValue> for AnalyzerValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchServerless::Index.Analysis`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
#[must_use]
pub struct Analysis(Properties_);
impl Analysis {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Analysis(Properties_::new()) }
}
impl Analysis {
    /// Sets `Analyzer`.
    #[inline] pub fn analyzer(mut self, value: impl IntoValue_<MapOf_<AnalyzerValue>>) -> Self { self.0.put("Analyzer", value.into_node()); self }
}
impl IntoValue_<Analysis> for Analysis { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchServerless::Index.IndexSettingsIndex`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
#[must_use]
pub struct IndexSettingsIndex(Properties_);
impl IndexSettingsIndex {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IndexSettingsIndex(Properties_::new()) }
}
impl IndexSettingsIndex {
    /// Sets `Knn`.
    #[inline] pub fn knn(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Knn", value.into_node()); self }
    /// Sets `KnnAlgoParamEfSearch`.
    #[inline] pub fn knn_algo_param_ef_search(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("KnnAlgoParamEfSearch", value.into_node()); self }
    /// Sets `RefreshInterval`.
    #[inline] pub fn refresh_interval(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RefreshInterval", value.into_node()); self }
}
impl IntoValue_<IndexSettingsIndex> for IndexSettingsIndex { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::OpenSearchServerless::Index.IndexSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchserverless-index-indexsettings.html)
#[must_use]
pub struct IndexSettings(Properties_);
impl IndexSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IndexSettings(Properties_::new()) }
}
impl IndexSettings {
    /// Sets `Analysis`.
    #[inline] pub fn analysis(mut self, value: impl IntoValue_<Analysis>) -> Self { self.0.put("Analysis", value.into_node()); self }
    /// Sets `Index`.
    #[inline] pub fn index(mut self, value: impl IntoValue_<IndexSettingsIndex>) -> Self { self.0.put("Index", value.into_node()); self }
}
impl IntoValue_<IndexSettings> for IndexSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::OpenSearchServerless::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
#[derive(Debug)]
pub enum CompressionLevel {}
impl CompressionLevel {
    /// `16x`
    pub const V16X: Value_<CompressionLevel> = Value_::constant("16x");
    /// `32x`
    pub const V32X: Value_<CompressionLevel> = Value_::constant("32x");
    /// `8x`
    pub const V8X: Value_<CompressionLevel> = Value_::constant("8x");
    /// `4x`
    pub const V4X: Value_<CompressionLevel> = Value_::constant("4x");
    /// `2x`
    pub const V2X: Value_<CompressionLevel> = Value_::constant("2x");
    /// `1x`
    pub const V1X: Value_<CompressionLevel> = Value_::constant("1x");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CompressionLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchServerless::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
#[derive(Debug)]
pub enum DataType {}
impl DataType {
    /// `float`
    pub const FLOAT: Value_<DataType> = Value_::constant("float");
    /// `byte`
    pub const BYTE: Value_<DataType> = Value_::constant("byte");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchServerless::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
#[derive(Debug)]
pub enum Engine {}
impl Engine {
    /// `nmslib`
    pub const NMSLIB: Value_<Engine> = Value_::constant("nmslib");
    /// `faiss`
    pub const FAISS: Value_<Engine> = Value_::constant("faiss");
    /// `lucene`
    pub const LUCENE: Value_<Engine> = Value_::constant("lucene");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Engine> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchServerless::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
#[derive(Debug)]
pub enum Name {}
impl Name {
    /// `hnsw`
    pub const HNSW: Value_<Name> = Value_::constant("hnsw");
    /// `ivf`
    pub const IVF: Value_<Name> = Value_::constant("ivf");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Name> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchServerless::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
#[derive(Debug)]
pub enum SpaceType {}
impl SpaceType {
    /// `l2`
    pub const L2: Value_<SpaceType> = Value_::constant("l2");
    /// `l1`
    pub const L1: Value_<SpaceType> = Value_::constant("l1");
    /// `linf`
    pub const LINF: Value_<SpaceType> = Value_::constant("linf");
    /// `cosinesimil`
    pub const COSINESIMIL: Value_<SpaceType> = Value_::constant("cosinesimil");
    /// `innerproduct`
    pub const INNERPRODUCT: Value_<SpaceType> = Value_::constant("innerproduct");
    /// `hamming`
    pub const HAMMING: Value_<SpaceType> = Value_::constant("hamming");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SpaceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchServerless::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
#[derive(Debug)]
pub enum PropertyMappingSpaceType {}
impl PropertyMappingSpaceType {
    /// `l2`
    pub const L2: Value_<PropertyMappingSpaceType> = Value_::constant("l2");
    /// `l1`
    pub const L1: Value_<PropertyMappingSpaceType> = Value_::constant("l1");
    /// `linf`
    pub const LINF: Value_<PropertyMappingSpaceType> = Value_::constant("linf");
    /// `cosinesimil`
    pub const COSINESIMIL: Value_<PropertyMappingSpaceType> = Value_::constant("cosinesimil");
    /// `innerproduct`
    pub const INNERPRODUCT: Value_<PropertyMappingSpaceType> = Value_::constant("innerproduct");
    /// `hamming`
    pub const HAMMING: Value_<PropertyMappingSpaceType> = Value_::constant("hamming");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PropertyMappingSpaceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::OpenSearchServerless::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `text`
    pub const TEXT: Value_<Type> = Value_::constant("text");
    /// `knn_vector`
    pub const KNN_VECTOR: Value_<Type> = Value_::constant("knn_vector");
    /// `keyword`
    pub const KEYWORD: Value_<Type> = Value_::constant("keyword");
    /// `integer`
    pub const INTEGER: Value_<Type> = Value_::constant("integer");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
