# What typing's forms give and refuse, and how they are shown.
import typing
from typing import *
import collections.abc as cabc
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
T=TypeVar('T'); K=TypeVar('K',int,str); B=TypeVar('B',bound=int,covariant=True); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
CASES = [lambda: Optional[int],
    lambda: Union[int,str,None],
    lambda: Union[int],
    lambda: List[int],
    lambda: Dict[str,int],
    lambda: Tuple[int,...],
    lambda: Tuple[()],
    lambda: Callable[[int,str],bool],
    lambda: Callable[...,int],
    lambda: Callable,
    lambda: Any,
    lambda: Literal[1,'a',None,True],
    lambda: Literal[1,1],
    lambda: Final[int],
    lambda: ClassVar[int],
    lambda: Annotated[int,'x'],
    lambda: Type[int],
    lambda: Iterable[int],
    lambda: Iterator,
    lambda: Mapping[str,int],
    lambda: Generator[int,None,str],
    lambda: Awaitable[int],
    lambda: NoReturn,
    lambda: Never,
    lambda: Self,
    lambda: LiteralString,
    lambda: Concatenate[int,P],
    lambda: Unpack[Ts],
    lambda: TypeGuard[int],
    lambda: Required[int],
    lambda: NotRequired[int],
    lambda: List,
    lambda: Dict,
    lambda: T,
    lambda: K,
    lambda: B,
    lambda: P,
    lambda: Ts,
    lambda: K.__constraints__,
    lambda: B.__bound__,
    lambda: List[T][int],
    lambda: Dict[T,K][int,str],
    lambda: List[int]==List[int],
    lambda: hash(List[int])==hash(List[int]),
    lambda: Optional[None],
    lambda: Union[int,Union[str,int]],
    lambda: Union[List[int],int],
    lambda: int|None,
    lambda: Optional['Foo'],
    lambda: List['Foo'],
    lambda: ForwardRef('x'),
    lambda: List[int]()  ,
    lambda: Optional[int]() ,
    lambda: Any(),
    lambda: isinstance(1,Any),
    lambda: isinstance(1,Optional[int]),
    lambda: isinstance([],List),
    lambda: isinstance([],List[int]),
    lambda: isinstance({},Mapping),
    lambda: issubclass(list,Sequence),
    lambda: Union[1,2],
    lambda: Optional[1],
    lambda: Literal[[]],
    lambda: Callable[int,int],
    lambda: List[int,str],
    lambda: Dict[int],
    lambda: Generic[int],
    lambda: ClassVar[ClassVar[int]],
    lambda: Union[()],
    lambda: get_origin(List[int]),
    lambda: get_args(Dict[str,int]),
    lambda: get_origin(Union[int,str]),
    lambda: get_args(Callable[[int],str]),
    lambda: get_origin(list[int]),
    lambda: get_origin(int|str),
    lambda: get_args(Annotated[int,1,2]),
    lambda: get_origin(Literal[1]),
    lambda: get_args(Literal[1,2]),
    lambda: get_origin(int),
    lambda: get_args(int),
    lambda: cast(int,'x'),
    lambda: cast('Foo', 3),
    lambda: TypeVar('X',int),
    lambda: TypeVar('X',covariant=True,contravariant=True),
    lambda: TypeVar('X', int, bound=str),
    lambda: TypeVar(3),
    lambda: NewType('UserId',int),
    lambda: NewType('UserId',int)(5),
    lambda: NewType('UserId',int).__supertype__,
    lambda: List[int].__origin__,
    lambda: List[int].__args__,
    lambda: List[T].__parameters__,
    lambda: Annotated[int],
    lambda: Annotated[int,'a'].__metadata__,
    lambda: Annotated[Annotated[int,1],2],
    lambda: Text,
    lambda: AnyStr,
    lambda: SupportsInt,
    lambda: isinstance(1,SupportsInt),
    lambda: isinstance('',SupportsIndex),
    lambda: assert_never(1),
    lambda: typing.TYPE_CHECKING,
    lambda: List[Any],
    lambda: Callable[[],None],
    lambda: Callable[[Callable[[int],int]],str],
    lambda: DefaultDict[str,int],
    lambda: Counter[str],
    lambda: Deque[int],
    lambda: OrderedDict[str,int],
    lambda: ChainMap[str,int],
    lambda: FrozenSet[int],
    lambda: Set[int](),
    lambda: Collection[int],
    lambda: AsyncIterator[int],
    lambda: Coroutine[int,str,bool],
    lambda: IO[str],
    lambda: Pattern[str],
    lambda: Match,
    lambda: Hashable,
    lambda: Sized,
    lambda: ContextManager[int],
    lambda: list[T][int],
    lambda: dict[str,T][int],
    lambda: tuple[int,...],
    lambda: type[int],
    lambda: int|T,
    lambda: T|int,
    lambda: 'a'|T,
    lambda: List[int]|None,
    lambda: None|List[int],
    lambda: Optional[T][int],
    lambda: Union[T,str][int],
    lambda: Self[int],
    lambda: Any[int],
    lambda: typing.is_typeddict(int),
    lambda: type(T),
    lambda: type(List[int]),
    lambda: type(Optional[int]),
    lambda: reveal_type(3),
    lambda: assert_type(1,int),
    lambda: T.__name__,
    lambda: T.__covariant__,
    lambda: P.args,
    lambda: P.kwargs,
    lambda: List.__name__ if hasattr(List,'__name__') else 0,
    lambda: List[int].__name__]
for case in CASES:
    t(case)

#> typing.Optional[int]
#> typing.Union[int, str, NoneType]
#> <class 'int'>
#> typing.List[int]
#> typing.Dict[str, int]
#> typing.Tuple[int, ...]
#> typing.Tuple[()]
#> typing.Callable[[int, str], bool]
#> typing.Callable[..., int]
#> typing.Callable
#> typing.Any
#> typing.Literal[1, 'a', None, True]
#> typing.Literal[1]
#> typing.Final[int]
#> typing.ClassVar[int]
#> typing.Annotated[int, 'x']
#> typing.Type[int]
#> typing.Iterable[int]
#> typing.Iterator
#> typing.Mapping[str, int]
#> typing.Generator[int, NoneType, str]
#> typing.Awaitable[int]
#> typing.NoReturn
#> typing.Never
#> typing.Self
#> typing.LiteralString
#> typing.Concatenate[int, ~P]
#> typing.Unpack[Ts]
#> typing.TypeGuard[int]
#> typing.Required[int]
#> typing.NotRequired[int]
#> typing.List
#> typing.Dict
#> ~T
#> ~K
#> +B
#> ~P
#> Ts
#> (<class 'int'>, <class 'str'>)
#> <class 'int'>
#> typing.List[int]
#> typing.Dict[int, str]
#> True
#> True
#> <class 'NoneType'>
#> typing.Union[int, str]
#> typing.Union[typing.List[int], int]
#> int | None
#> typing.Optional[ForwardRef('Foo')]
#> typing.List[ForwardRef('Foo')]
#> ForwardRef('x')
#> TypeError Type List cannot be instantiated; use list() instead
#> TypeError Cannot instantiate typing.Union
#> TypeError Any cannot be instantiated
#> TypeError typing.Any cannot be used with isinstance()
#> True
#> True
#> TypeError Subscripted generics cannot be used with class and instance checks
#> True
#> True
#> typing.Union[1, 2]
#> typing.Optional[1]
#> typing.Literal[[]]
#> typing.Callable[[int], int]
#> TypeError Too many arguments for typing.List; actual 2, expected 1
#> TypeError Too few arguments for typing.Dict; actual 1, expected 2
#> TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
#> TypeError typing.ClassVar[int] is not valid as type argument
#> TypeError Cannot take a Union of no types.
#> <class 'list'>
#> (<class 'str'>, <class 'int'>)
#> typing.Union
#> ([<class 'int'>], <class 'str'>)
#> <class 'list'>
#> <class 'types.UnionType'>
#> (<class 'int'>, 1, 2)
#> typing.Literal
#> (1, 2)
#> None
#> ()
#> 'x'
#> 3
#> TypeError A single constraint is not allowed
#> ValueError Bivariant types are not supported.
#> TypeError A single constraint is not allowed
#> TypeError typevar() argument 'name' must be str, not int
#> __main__.UserId
#> 5
#> <class 'int'>
#> <class 'list'>
#> (<class 'int'>,)
#> (~T,)
#> TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
#> ('a',)
#> typing.Annotated[int, 1, 2]
#> <class 'str'>
#> ~AnyStr
#> <class 'typing.SupportsInt'>
#> True
#> False
#> AssertionError Expected code to be unreachable, but got: 1
#> False
#> typing.List[typing.Any]
#> typing.Callable[[], NoneType]
#> typing.Callable[[typing.Callable[[int], int]], str]
#> typing.DefaultDict[str, int]
#> typing.Counter[str]
#> typing.Deque[int]
#> typing.OrderedDict[str, int]
#> typing.ChainMap[str, int]
#> typing.FrozenSet[int]
#> TypeError Type Set cannot be instantiated; use set() instead
#> typing.Collection[int]
#> typing.AsyncIterator[int]
#> typing.Coroutine[int, str, bool]
#> typing.IO[str]
#> typing.Pattern[str]
#> typing.Match
#> typing.Hashable
#> typing.Sized
#> typing.ContextManager[int]
#> list[int]
#> dict[str, int]
#> tuple[int, ...]
#> type[int]
#> typing.Union[int, ~T]
#> typing.Union[~T, int]
#> typing.Union[ForwardRef('a'), ~T]
#> typing.Optional[typing.List[int]]
#> typing.Optional[typing.List[int]]
#> typing.Optional[int]
#> typing.Union[int, str]
#> TypeError typing.Self is not subscriptable
#> TypeError type 'Any' is not subscriptable
#> False
#> <class 'typing.TypeVar'>
#> <class 'typing._GenericAlias'>
#> <class 'typing._UnionGenericAlias'>
#> 3
#> 1
#> 'T'
#> False
#> P.args
#> P.kwargs
#> 'List'
#> 'List'
#! Runtime type is 'int'
