package org.hustings.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kenai.jffi.ArrayFlags;
import com.kenai.jffi.CallContext;
import com.kenai.jffi.CallingConvention;
import com.kenai.jffi.HeapInvocationBuffer;
import com.kenai.jffi.Invoker;
import com.kenai.jffi.Library;
import com.kenai.jffi.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * The two calls to the operating system that Java does not offer: exchange two folders at one instant, and wait until a
 * file system has written everything down. They go through the library by which JRuby makes its own calls. Every
 * method says whether it did what it should; none fails otherwise.
 */
final class SystemCalls {

    private enum Kind {
        LINUX,
        MAC,
        OTHER
    }

    private static final int CURRENT_FOLDER = -100;
    private static final int EXCHANGE = 2;
    private static final int READ_ONLY = 0;

    private final Kind kind;

    private SystemCalls(Kind kind) {
        this.kind = kind;
    }

    /** The calls of this system. Takes some 50 ms for the first time. */
    static SystemCalls load() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        SystemCalls calls =
                new SystemCalls(name.startsWith("linux") ? Kind.LINUX : name.startsWith("mac") ? Kind.MAC : Kind.OTHER);
        return calls.has("renameat2") || calls.has("renamex_np") ? calls : new SystemCalls(Kind.OTHER);
    }

    /** Whether {@code one} and {@code other} have changed places. If not, nothing has changed. */
    boolean exchange(Path one, Path other) {
        return switch (kind) {
            case LINUX -> call("renameat2", CURRENT_FOLDER, one, CURRENT_FOLDER, other, EXCHANGE) == 0;
            case MAC -> call("renamex_np", one, other, EXCHANGE) == 0;
            case OTHER -> false;
        };
    }

    /** Whether all that has been written to the file system of {@code folder} would outlast a power cut. */
    boolean sync(Path folder) {
        return switch (kind) {
            case LINUX -> syncFileSystem(folder);
            case MAC -> call("sync") == 0;
            case OTHER -> false;
        };
    }

    private boolean syncFileSystem(Path folder) {
        int descriptor = call("open", folder, READ_ONLY);
        boolean done = descriptor >= 0 && call("syncfs", descriptor) == 0;
        return descriptor >= 0 && call("close", descriptor) == 0 && done;
    }

    private boolean has(String function) {
        try {
            return kind != Kind.OTHER && Library.getDefault().getSymbolAddress(function) != 0;
        } catch (LinkageError e) {
            return false;
        }
    }

    /** What {@code function} returns for these numbers and paths; -1 where it does not exist. */
    private static int call(String function, Object... arguments) {
        long address = Library.getDefault().getSymbolAddress(function);
        if (address == 0) {
            return -1;
        }
        Type[] types = Arrays.stream(arguments)
                .map(argument -> argument instanceof Path ? Type.POINTER : Type.SINT)
                .toArray(Type[]::new);
        CallContext context = CallContext.getCallContext(Type.SINT, types, CallingConvention.DEFAULT, true);
        HeapInvocationBuffer buffer = new HeapInvocationBuffer(context);
        for (Object argument : arguments) {
            if (argument instanceof Path path) {
                byte[] name = (path + "\0").getBytes(UTF_8);
                buffer.putArray(name, 0, name.length, ArrayFlags.IN);
            } else {
                buffer.putInt((Integer) argument);
            }
        }
        return Invoker.getInstance().invokeInt(context, address, buffer);
    }
}
